import type { Article } from "./article";

/**
 * An article as it was before it last left the desk, when nothing but exports has happened to it since: recording one makes a
 * version, and changes nothing that could be exported. An unchanged article is the same one however often it leaves.
 */
export function beforeLastExports<Recorded extends Pick<Article, "version" | "history">>(article: Recorded): Recorded {
  const { version, history } = article;
  const first = history.findLastIndex((entry) => entry.act !== "exported") + 1;
  // Files that were made together name one version. Where each record has made the next one, nothing came between them.
  const start = history.findIndex(
    (entry, at) => at >= first && entry.act === "exported" && version - entry.version === history.length - at,
  );
  const entry = history[start];
  return entry?.act === "exported" ? { ...article, version: entry.version, history: history.slice(0, start) } : article;
}
