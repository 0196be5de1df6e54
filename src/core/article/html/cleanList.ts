import type { Element } from "hast";
import { clean, type Place } from "./cleanTree";
import { asBlocks, node } from "./flow";

/** The largest number that Markdown can start a list with (CommonMark, list items). */
const MAX_START = 999_999_999;

/** A list of items with blocks in them. A list that stands straight in a list belongs to the item before it. */
export function cleanList(list: Element, place: Place): Element[] {
  const items: Element[] = [];
  for (const child of list.children) {
    const blocks = asBlocks(clean([child], place));
    const isItem = child.type === "element" && child.tagName === "li";
    const last = items.at(-1);
    if (blocks.length === 0) continue;
    if (last && !isItem && blocks.every((block) => block.tagName === "ul" || block.tagName === "ol")) {
      last.children.push(...blocks);
    } else items.push(node("li", startsWithParagraph(blocks)));
  }
  if (items.length === 0) return [];
  if (list.tagName !== "ol") return [node("ul", items)];
  const start = Number(list.properties["start"] ?? 1);
  return [node("ol", items, Number.isInteger(start) && start > 1 && start <= MAX_START ? { start } : {})];
}

/** An article's list item starts with a paragraph: a heading in its place becomes one, anything else follows an empty one. */
function startsWithParagraph(blocks: Element[]): Element[] {
  const [first, ...others] = blocks;
  if (first && /^h\d$/u.test(first.tagName)) return [{ ...first, tagName: "p" }, ...others];
  return first?.tagName === "p" ? blocks : [node("p", []), ...blocks];
}
