import { toHtml } from "hast-util-to-html";
import { type Result, succeed } from "../../result";
import { cleanTree } from "./cleanTree";
import { Dropped } from "./dropped";
import { parseHtml } from "./parseHtml";

/** HTML that holds nothing but what an article can, and a sentence for each kind of thing that was left out. */
export interface CleanHtml {
  readonly html: string;
  readonly dropped: readonly string[];
}

/**
 * Cleans HTML from outside for an article: from a file, or from the clipboard before the editor reads it. Claims and notes
 * that it may carry are not ours and go; what the editor itself has put on the clipboard must not come through here.
 */
export function cleanHtml(html: string): Result<CleanHtml> {
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const dropped = new Dropped();
  const children = cleanTree(parsed.value, dropped);
  return succeed({ html: toHtml({ type: "root", children }), dropped: dropped.sentences() });
}
