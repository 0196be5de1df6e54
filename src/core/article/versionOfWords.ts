import type { Article } from "./article";

/**
 * The version in which an article came to be as it is, exports not counted: recording one makes a version, and changes nothing
 * that could be exported. An unchanged article has the same one however often it leaves.
 */
export function versionOfWords({ version, history }: Pick<Article, "version" | "history">): number {
  return history.reduceRight(
    (found, entry) => (entry.act === "exported" && found === entry.version + 1 ? entry.version : found),
    version,
  );
}
