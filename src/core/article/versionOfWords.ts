import type { Article } from "./article";
import { beforeLastExports } from "./beforeLastExports";

/** The version in which an article came to be as it is, exports not counted: see `beforeLastExports`. */
export function versionOfWords(article: Pick<Article, "version" | "history">): number {
  return beforeLastExports(article).version;
}
