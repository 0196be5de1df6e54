import type { Element, ElementContent, Nodes } from "hast";
import { node } from "./flow";
import { inlineStyle } from "./inlineStyle";
import { slackItems } from "./slackItems";
import { unnamedItem } from "./unnamedItem";
import { visibleText } from "./visibleText";
import { numberOfMarker, takeWordMarker } from "./wordMarker";
import { webItems } from "./wordWebItems";

/** A paragraph that Word says is an item of a list ("mso-list: l0 level1 lfo1"). */
export interface WordItem {
  readonly level: number;
  /** Which of the document's lists, in which numbering. */
  readonly list: string;
  /** The number that it begins a list with; null for a bullet. */
  readonly number: number | null;
  readonly content: ElementContent[];
  readonly indent: string;
}

/** A list that is being put together, and the item of it that further content belongs to. */
interface OpenList {
  readonly level: number;
  readonly list: string;
  readonly element: Element;
  item: Element;
  indent: string;
}

/**
 * Siblings in which the paragraphs that Word shows as list items have become lists. Word writes no list elements: an item's
 * style names its list and level, and its marker stands in it as text. Word for the web writes a list for every item, Slack
 * one for every level. Paragraphs that go on an item ("MsoListParagraph" without a list of its own) join it. Headings that Word numbers stay headings.
 */
export function withWordLists(siblings: readonly Nodes[]): readonly Nodes[] {
  if (!siblings.some((sibling) => itemsOf(sibling).length > 0)) return siblings;
  const result: Nodes[] = [];
  const open: OpenList[] = [];
  for (const sibling of siblings) {
    const items = itemsOf(sibling);
    for (const item of items) addItem(item, open, result);
    if (items.length > 0) continue;
    if (open.length === 0) result.push(sibling);
    else if (!isBlank(sibling) && !continueItem(sibling, open)) {
      open.length = 0;
      result.push(sibling);
    }
  }
  return result;
}

function itemsOf(sibling: Nodes): WordItem[] {
  if (sibling.type !== "element") return [];
  if (!/^(?:p|div)$/u.test(sibling.tagName)) return slackItems(sibling);
  const item = wordItem(sibling) ?? unnamedItem(sibling);
  return item ? [item] : webItems(sibling);
}

function wordItem(candidate: Element): WordItem | null {
  const said = inlineStyle(candidate).get("mso-list") ?? "";
  const [, list = "", level = "", numbering = ""] = /^(l\d+)\s+level(\d{1,2})(?:\s+(lfo\d+))?/u.exec(said) ?? [];
  if (list === "") return null;
  const { marker, content } = takeWordMarker(candidate);
  return {
    level: Number(level),
    list: `${list} ${numbering}`,
    number: numberOfMarker(marker),
    content: [content],
    indent: inlineStyle(candidate).get("margin-left") ?? "",
  };
}

function addItem({ level, list, number, content, indent }: WordItem, open: OpenList[], result: Nodes[]): void {
  const tagName = number === null ? "ul" : "ol";
  while ((open.at(-1)?.level ?? 0) > level) open.pop();
  const same = open.at(-1);
  const item = node("li", content);
  if (same?.level === level && same.list === list && same.element.tagName === tagName) {
    same.element.children.push(item);
    same.item = item;
    same.indent = indent;
    return;
  }
  if (same?.level === level) open.pop();
  const started = node(tagName, [item], number !== null && number !== 1 ? { start: number } : {});
  const parent = open.at(-1);
  if (parent) parent.item.children.push(started);
  else result.push(started);
  open.push({ level, list, element: started, item, indent });
}

/** Puts a list paragraph without a marker under the item that it is indented like, if there is one. */
function continueItem(sibling: Nodes, open: OpenList[]): boolean {
  if (sibling.type !== "element" || sibling.tagName !== "p") return false;
  const names = Array.isArray(sibling.properties["className"]) ? sibling.properties["className"] : [];
  if (!names.some((name) => /^(?:x_)*MsoListParagraph/u.test(String(name)))) return false;
  const indent = inlineStyle(sibling).get("margin-left") ?? "";
  const like = open.findLastIndex((list) => list.indent === indent);
  if (like === -1) return false;
  open.length = like + 1;
  open.at(-1)?.item.children.push(sibling);
  return true;
}

/** What stands between two items and shows nothing: the source's own line ends, comments, empty paragraphs. */
function isBlank(sibling: Nodes): boolean {
  if (sibling.type === "text") return sibling.value.trim() === "";
  return sibling.type !== "element" || (visibleText(sibling) === "" && !holdsImage(sibling));
}

function holdsImage(element: Element): boolean {
  const isImage = (child: ElementContent) => child.type === "element" && (child.tagName === "img" || holdsImage(child));
  return element.tagName === "img" || element.tagName === "hr" || element.children.some(isImage);
}
