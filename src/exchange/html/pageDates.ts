import type { Element, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { isBareTime } from "../text/isDateLine";
import { endsSentence } from "../text/lineKind";
import { findOutermost, isTag } from "./findElements";

/** Letters. A shorter sentence is a label, or a byline. */
const MIN_COPY = 25;
const isOfCopy = isTag("h2", "h3", "h4", "h5", "h6", "table", "dl");

/**
 * Elements that hold nothing but a page's date. They stand above its copy, or under its standfirst, within so many letters from
 * the top. Dates and times that copy stands between are entries of a live report or a timeline, and so is the first of
 * them; in headings and tables they are always the article's.
 */
export function pageDates(root: Root, maxHead: number): Element[] {
  const found = findOutermost(root, (element) => isOfCopy(element) || holdsTimeAlone(element));
  const dates = found.filter(({ element }) => !isOfCopy(element) && !isBareTime(visibleText(element)));
  const copy = findOutermost(root, isTag("p"))
    .filter(({ element }) => isSentence(visibleText(element)))
    .map(({ before }) => before);
  const placed = dates.map((date) => ({ ...date, above: copy.filter((before) => before < date.before).length }));
  const isEntry = placed.some(({ above }) => above > 1 && above < copy.length);
  const isRow = placed.some(({ above }) => above === 0) && placed.some(({ above }) => above === 1);
  if (isEntry || (isRow && copy.length > 1)) return [];
  return placed.filter(({ before, above }) => before <= maxHead && above < 2).map(({ element }) => element);
}

function holdsTimeAlone({ children }: Element): boolean {
  if (!children.some((child) => child.type === "element" && child.tagName === "time")) return false;
  const shown = children.filter((child) => visibleText(child) !== "");
  return shown.length === 1 && shown[0]?.type === "element" && shown[0].tagName === "time";
}

function isSentence(text: string): boolean {
  return text.length >= MIN_COPY && endsSentence(text);
}
