import type { Direction } from "#core/language/direction";

/** What is the same for all blocks within another: a body, a quotation, a list item, a cell. */
export interface OdtPlace {
  /** BCP 47, of the article. */
  readonly language: string;
  /** Which way the text around runs. */
  readonly direction: Direction;
  /** The style of its plain paragraphs. */
  readonly style: string;
  /** What there is from one side to the other, in millimetres. */
  readonly width: number;
  /** How many lists it is in. */
  readonly level: number;
  /** How a cell aligns its paragraphs. */
  readonly align: "left" | "center" | "right" | null;
}
