import type { Article } from "./article";

/** When an article was published, ISO 8601 in UTC. */
export interface PublicationDates {
  readonly first: string;
  /** When the text that stands was published; the first time over again when there was but one. */
  readonly last: string;
}

/**
 * From the history of an article that is published now; null of every other one. When copy was last changed is not known:
 * each save counts, also one that changes no words.
 */
export function publicationDates({ stage, history }: Pick<Article, "stage" | "history">): PublicationDates | null {
  const moves = history.filter((entry) => entry.act === "stage" && entry.to === "published");
  const [first] = moves;
  const last = moves.at(-1);
  return stage === "published" && first && last ? { first: first.at, last: last.at } : null;
}
