import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";

/** Says that bold words in a heading are not told from the others. */
export function warnOfBoldHeading(heading: DocumentNode, warn: (warning: string) => void): void {
  const isBold = heading.content?.some(({ marks }) => marks?.some(({ type }) => type === "bold"));
  if (isBold) warn("Bold words in a heading look like its others: all headings are bold.");
}

/** Says what of these marks on one text a word processor cannot show together. */
export function warnOfMarks(marks: readonly DocumentMark[], warn: (warning: string) => void): void {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  if (has("subscript") && has("superscript")) {
    warn("Text that is both subscript and superscript is superscript: a word processor knows but one of them.");
  }
  if (has("link") && has("underline")) warn("A link that is underlined looks like every other: all links are.");
}
