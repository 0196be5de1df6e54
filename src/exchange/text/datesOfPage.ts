import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { isBareTime, isDateLine, isPageStamp } from "./isDateLine";

/** A page says when it was published and when it was changed; more dates in a row are a list. */
const MAX_DATES = 2;

/**
 * Which blocks are the date of the page, as positions. Only paragraphs above the first block of copy and below the last one can
 * be: between them a date or time is an entry of a live report, a timeline or a timetable, and so is the one that opens it.
 * `isCopy`: whether the block at a position is part of the article, dates aside.
 */
export function datesOfPage(blocks: readonly DocumentNode[], isCopy: (at: number) => boolean): ReadonlySet<number> {
  const positions = blocks.map((_, at) => at);
  const dates = positions.filter((at) => isDate(blocks[at]));
  const copy = positions.filter((at) => isCopy(at) && !dates.includes(at));
  const first = copy[0] ?? blocks.length;
  const last = copy.at(-1) ?? -1;
  const isTimeline = dates.some((at) => at > first && at < last);
  const mayBe = dates.filter((at) => {
    const text = textOf(blocks[at]);
    return blocks[at]?.type === "paragraph" && (isPageStamp(text) || !(isTimeline || isBareTime(text)));
  });
  const leadsIn = (at: number) => textOf(blocks[at]).endsWith(":");
  const above = mayBe.filter((at) => at < first);
  const below = leadsIn(last) ? [] : mayBe.filter((at) => at > last);
  return new Set([above, below].flatMap((found) => (found.length > MAX_DATES ? [] : found)));
}

/** A heading can be one as well: of an entry, then, and never of the page. */
function isDate(block: DocumentNode | undefined): boolean {
  return (block?.type === "paragraph" || block?.type === "heading") && isDateLine(inlineText(block));
}

function textOf(block: DocumentNode | undefined): string {
  return block?.type === "paragraph" ? inlineText(block).trim() : "";
}
