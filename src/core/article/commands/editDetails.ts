import type { Article } from "../article";
import type { CommandOf } from "./command";

/** Details as given, tags once each whatever their case. */
export function editDetails(article: Article, { changes }: CommandOf<"edit-details">): Article {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const tags = changes.tags ? { tags: withoutRepeats(changes.tags) } : {};
  return { ...article, ...given, ...tags };
}

function withoutRepeats(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = tag.normalize("NFC").toLowerCase();
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
