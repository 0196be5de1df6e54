import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { type Result, succeed } from "../../result";
import { cleanTree } from "./cleanTree";
import { Dropped, type DroppedKind } from "./dropped";
import { localImages } from "./localImages";
import { parseHtml } from "./parseHtml";
import { printedParagraphs } from "./printedParagraphs";
import { withSheetStyles } from "./withSheetStyles";

/** HTML that holds nothing but what an article can, and a sentence for each kind of thing that was left out. */
export interface CleanHtml {
  readonly html: string;
  readonly dropped: readonly string[];
}

export interface CleanHtmlOptions {
  /**
   * Addresses of pictures for the images that the HTML names only by a file of the program that it comes from, in their
   * order; null for one that no page can show. They are used when there are as many as such images, and otherwise not: a
   * wrong picture is worse than none.
   */
  readonly pictures?: readonly (string | null)[];
  /** What need not be told of when it is left out. */
  readonly trifles?: ReadonlySet<DroppedKind>;
}

/**
 * Cleans HTML from outside for an article: from a file, or from the clipboard before the editor reads it. Claims and notes
 * that it may carry are not ours and go; what the editor itself has put on the clipboard must not come through here.
 * Problem code: `html-too-deep`.
 */
export function cleanHtml(html: string, { pictures = [], trifles }: CleanHtmlOptions = {}): Result<CleanHtml> {
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const tree = withSheetStyles(parsed.value);
  const dropped = new Dropped();
  const printed = printedParagraphs(tree);
  if (printed) return succeed({ html: toHtml({ type: "root", children: printed }), dropped: [] });
  const children = cleanTree(tree, dropped, standInsFor(localImages(tree), pictures));
  return succeed({ html: toHtml({ type: "root", children }), dropped: dropped.sentences(trifles) });
}

function standInsFor(images: readonly Element[], pictures: readonly (string | null)[]): Map<Element, string> {
  const found = new Map<Element, string>();
  if (images.length !== pictures.length) return found;
  for (const [index, image] of images.entries()) {
    const picture = pictures[index];
    if (picture) found.set(image, picture);
  }
  return found;
}
