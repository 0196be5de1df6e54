import type { Article } from "./article";

/**
 * Whether an article has been changed since somebody signed it off. Each save makes one version: the sign-off itself, and
 * every stage move and export after it, changes no words and is not counted.
 */
export function changedSinceSignOff({
  signOff,
  version,
  history,
}: Pick<Article, "signOff" | "version" | "history">): boolean {
  if (!signOff) return false;
  const signed = history.findLastIndex((entry) => entry.act === "signed-off");
  const later = history.slice(signed + 1).filter((entry) => entry.act === "stage" || entry.act === "exported").length;
  return version - signOff.version - 1 - later > 0;
}
