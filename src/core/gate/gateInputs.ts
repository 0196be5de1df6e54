import type { Article } from "../article/article";
import type { CheckContext } from "./checkArticle";

/** What gate and firewall decide by. Nothing has been decided yet: only `clearForExport` and `clearReport` let it out. */
export interface GateInputs {
  readonly article: Article;
  /** All that the desk knows at this moment: less would let out what it protects. */
  readonly context: CheckContext;
}
