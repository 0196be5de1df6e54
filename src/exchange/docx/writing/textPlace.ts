import type { Direction } from "#core/language/direction";

/** What is the same for all blocks within another: a body, a quotation, a list item, a cell. */
export interface TextPlace {
  /** BCP 47, of the article. */
  readonly language: string;
  /** Which way the text around runs. */
  readonly direction: Direction;
  /** The style of its plain paragraphs; none for the default. */
  readonly style: string | undefined;
  /** What there is from one side to the other, the indentation included, in twentieths of a point. */
  readonly width: number;
  /** How far it stands in from the margin, in twentieths of a point. */
  readonly indent: number;
  /** Of the list that it is in, from 0; -1 outside of lists. */
  readonly level: number;
  /** How a cell aligns its paragraphs. */
  readonly align: "left" | "center" | "right" | null;
}
