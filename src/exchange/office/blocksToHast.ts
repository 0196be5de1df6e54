import type { Element } from "hast";
import { element } from "../html/element";
import { type Block, type Cell, type Inline, isEmpty, type Paragraph, type Table } from "./block";
import { inlineToHast, type Surroundings } from "./inlineToHast";
import type { Lost } from "./lost";
import { OpenLists } from "./openLists";

/** What is the same for all blocks of a document. */
export interface Conversion extends Surroundings {
  readonly lost: Lost;
  /** The tag of a heading, by the level that the program gives it. */
  readonly headingTag: (level: number) => string;
  /** Whether an indentation tells a quotation in this document. */
  readonly indentsQuote: boolean;
}

/** Blocks as HTML: list items gathered into lists, quoted paragraphs into quotations, captions into their figures. */
export function blocksToHast(blocks: readonly Block[], conversion: Conversion): Element[] {
  const elements: Element[] = [];
  const lists = new OpenLists();
  let quotation: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "paragraph" && isEmpty(block)) continue;
    if (block.kind === "paragraph" && block.list && (block.list.begins || lists.isOpen)) {
      quotation = null;
      lists.put(block.list, paragraphToHast(block, conversion), (list) => elements.push(list));
      continue;
    }
    lists.end();
    if (block.kind === "paragraph" && isQuoted(block, conversion)) {
      const quoted = paragraphToHast(block, conversion);
      if (quotation) quotation.children.push(quoted);
      else {
        quotation = element("blockquote", {}, [quoted]);
        elements.push(quotation);
      }
      continue;
    }
    quotation = null;
    if (block.kind === "rule") elements.push(element("hr"));
    else if (block.kind === "table") elements.push(tableToHast(block, conversion));
    else if (block.role === "caption" && isFigureAlone(elements.at(-1))) caption(elements.at(-1), block, conversion);
    else if (block.role === "caption" && imagesIn(block).length === 1)
      elements.push(captionedFigure(block, conversion));
    else if (isImageAlone(block)) {
      const figure = element("figure", {}, inlineToHast(block.inlines, conversion));
      const before = blocks[index - 1];
      // A caption stands below its picture; above it only where nothing else claims it.
      const above = before?.kind === "paragraph" && before.role === "caption" && !isCaption(blocks[index + 1]);
      if (above && elements.at(-1)?.tagName === "p") {
        elements.pop();
        caption(figure, before, conversion);
      }
      elements.push(figure);
    } else elements.push(paragraphToHast(block, conversion));
  }
  return elements;
}

function paragraphToHast(paragraph: Paragraph, conversion: Conversion): Element {
  const { heading, dir } = paragraph;
  const inlines = heading === null ? paragraph.inlines : withoutPlainBold(paragraph);
  const tag = heading === null ? "p" : conversion.headingTag(heading);
  return element(tag, dir === null ? {} : { dir }, inlineToHast(inlines, conversion));
}

/** A heading is set in bold anyway; only what stands out in it is stressed. */
function withoutPlainBold({ inlines }: Paragraph): Paragraph["inlines"] {
  const isBold = inlines.every((inline) => inline.kind !== "text" || inline.text.trim() === "" || inline.style.strong);
  if (!isBold) return inlines;
  return inlines.map((inline) =>
    inline.kind === "text" ? { ...inline, style: { ...inline.style, strong: false } } : inline,
  );
}

function isQuoted({ role, heading, indented, inlines }: Paragraph, { indentsQuote }: Conversion): boolean {
  if (heading !== null) return false;
  const isPicture = inlines.some(({ kind }) => kind === "image");
  return role === "quote" || (role === null && indented && indentsQuote && !isPicture);
}

function isCaption(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.role === "caption";
}

function imagesIn({ inlines }: Paragraph): Inline[] {
  return inlines.filter(({ kind }) => kind === "image");
}

/** A picture and its caption in one paragraph, as LibreOffice sets them in a frame. */
function captionedFigure(paragraph: Paragraph, conversion: Conversion): Element {
  const words = paragraph.inlines.filter(({ kind }) => kind !== "image");
  return element("figure", {}, [
    ...inlineToHast(imagesIn(paragraph), conversion),
    element("figcaption", {}, inlineToHast(words, conversion)),
  ]);
}

function isImageAlone(paragraph: Paragraph): boolean {
  const { inlines } = paragraph;
  return (
    imagesIn(paragraph).length === 1 && inlines.every((inline) => inline.kind !== "text" || inline.text.trim() === "")
  );
}

function isFigureAlone(before: Element | undefined): boolean {
  return (
    before?.tagName === "figure" &&
    !before.children.some((child) => "tagName" in child && child.tagName === "figcaption")
  );
}

function caption(figure: Element | undefined, { inlines }: Paragraph, conversion: Conversion): void {
  figure?.children.push(element("figcaption", {}, inlineToHast(inlines, conversion)));
}

function tableToHast({ rows }: Table, conversion: Conversion): Element {
  const cells = rows.flat().length;
  return element("table", {}, [
    element(
      "tbody",
      {},
      rows.map((row) =>
        element(
          "tr",
          {},
          row.map((cell) => cellToHast(cell, cells > 1, conversion)),
        ),
      ),
    ),
  ]);
}

function cellToHast(cell: Cell, isOneOfMany: boolean, conversion: Conversion): Element {
  const { colSpan, rowSpan } = cell;
  const blocks = isOneOfMany ? cell.blocks.flatMap((block) => withoutTables(block, conversion.lost)) : cell.blocks;
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" && !isEmpty(block) ? [block] : []));
  const header = cell.header || (lines.length > 0 && lines.every(({ role }) => role === "cell-head"));
  const aligns = new Set(lines.map(({ align: own }) => own));
  const [align] = aligns;
  return element(
    header ? "th" : "td",
    {
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(aligns.size === 1 && align ? { align } : {}),
    },
    // In a cell people indent for looks.
    blocksToHast(blocks, { ...conversion, indentsQuote: false }),
  );
}

/** An article's table has no tables in it. */
function withoutTables(block: Block, lost: Lost): Block[] {
  if (block.kind !== "table") return [block];
  lost.add("nestedTable");
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap((inner) => withoutTables(inner, lost)));
}
