/** One level of indentation in twentieths of a point, as WordprocessingML measures: a centimetre. */
export const INDENT = 567;
/** How far a list's bullet or number stands out to the left of its text. */
export const HANGING = 397;

/** A4 with margins of an inch, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_440, header: 709 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const TEXT_HEIGHT = PAGE.height - 2 * PAGE.margin;

/** Room to the left and right of what stands in a cell, together. */
export const CELL_MARGINS = 216;
/** However far in something stands, so much room it gets: a centimetre. */
export const SLIM = 567;

const TWIPS_PER_PIXEL = 15;
/** English metric units (ECMA-376, part 1, 20.1.10.16) to a pixel of a ninety-sixth of an inch. */
export const EMU_PER_PIXEL = 9_525;

/** How many pixels go into a length. */
export function pixelsIn(twips: number): number {
  return Math.floor(twips / TWIPS_PER_PIXEL);
}
