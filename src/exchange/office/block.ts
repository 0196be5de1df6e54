import type { Direction } from "#core/language/direction";

/** How a stretch of text is set, of all that an article knows. */
export interface TextStyle {
  readonly strong: boolean;
  readonly em: boolean;
  readonly u: boolean;
  readonly s: boolean;
  readonly sub: boolean;
  readonly sup: boolean;
  /** It names whose picture it is the caption of. */
  readonly credit: boolean;
}

export const PLAIN: TextStyle = { strong: false, em: false, u: false, s: false, sub: false, sup: false, credit: false };

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly style: TextStyle;
  /** An address, or "#name" for a place in the document. */
  readonly href: string | null;
  readonly notes: readonly string[];
}

/** What stands in a line of a word processor's document. */
export type Inline =
  | TextRun
  | { readonly kind: "break" }
  /** A picture: the path of a file within the document, or an address of the web. */
  | { readonly kind: "image"; readonly source: string; readonly alt: string }
  /** A place without words of its own that a note is about. */
  | { readonly kind: "point"; readonly note: string };

/** What a paragraph is by its style, beside a heading. */
export type Role =
  | "title"
  | "standfirst"
  | "byline"
  | "dateline"
  | "date"
  | "caption"
  | "quote"
  | "contents"
  | "cell-head";

/** A paragraph's place in a list. */
export interface ListPlace {
  /** Which list; items of one list that follow on one another are one. */
  readonly id: string;
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number that an ordered item shows. */
  readonly number: number;
  /** False for the further paragraphs of an item. */
  readonly begins: boolean;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
  readonly role: Role | null;
  /** From 1, as the program counts them; null for what is no heading. */
  readonly heading: number | null;
  readonly list: ListPlace | null;
  /** Set in from the margin, as people set a quotation. */
  readonly indented: boolean;
  readonly dir: Direction | null;
  readonly align: "left" | "center" | "right" | null;
}

export interface Cell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
}

/** What a word processor's document is made of: flat, as these programs keep it, lists and quotations included. */
export type Block = Paragraph | Table | { readonly kind: "rule" };

/** The words of a paragraph on one line. */
export function wordsOf({ inlines }: Paragraph): string {
  return inlines
    .map((inline) => (inline.kind === "text" ? inline.text : inline.kind === "break" ? " " : ""))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a paragraph shows anything. */
export function isEmpty({ inlines }: Pick<Paragraph, "inlines">): boolean {
  return !inlines.some(
    (inline) => inline.kind === "image" || (inline.kind === "text" && /[^\s\u00A0\u200B\uFEFF]/u.test(inline.text)),
  );
}

/** Every paragraph among blocks, those in tables too. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block];
    return block.kind === "table" ? block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))) : [];
  });
}
