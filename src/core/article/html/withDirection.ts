import type { Element, ElementContent } from "hast";
import { type Direction, isDirection } from "../../language/direction";
import { paragraphDirection, plainDirection } from "../../language/paragraphDirection";
import { inlineStyle } from "./inlineStyle";
import { visibleText } from "./visibleText";

/** What holds for a whole page says nothing of a paragraph: the article has its language for that. */
const WHOLE_PAGE = new Set(["html", "body", "main", "article"]);
const LINE = /^(?:p|h[2-4])$/u;
const HOLDS_LINES = /^(?:ul|ol|li|blockquote|table|tbody|tr|th|td)$/u;
/** Laid out as their first paragraph is, so that the others need not say what they take from it. */
const FOLLOWS_FIRST = /^(?:ul|ol|li|menu|blockquote)$/u;

/** The blocks that an element comes to, with the direction that it gives to the paragraphs and headings in them without one. */
export function withDirection(element: Element, blocks: Element[]): Element[] {
  const dir = WHOLE_PAGE.has(element.tagName) ? null : directionOf(element);
  if (dir === null) return blocks;
  const follows = FOLLOWS_FIRST.test(element.tagName);
  // Laid out as all of its words are.
  const isToldByAll = element.tagName === "table" && plainDirection(visibleText(element)) === dir;
  let lines = 0;
  const directed = (block: Element): Element => {
    if (HOLDS_LINES.test(block.tagName)) {
      return {
        ...block,
        children: block.children.map((child) => (child.type === "element" ? directed(child) : child)),
      };
    }
    if (!LINE.test(block.tagName)) return block;
    lines += 1;
    if (block.properties["dir"] !== undefined) return block;
    const told = (isToldByAll || (follows && lines > 1)) && paragraphDirection(visibleText(block), dir) === dir;
    // Kept until the end all the same, so that what is further out gives the line no other.
    return { ...block, properties: { ...block.properties, dir, told } };
  };
  return blocks.map(directed);
}

function directionOf(element: Element): Direction | null {
  const said = inlineStyle(element).get("direction") ?? String(element.properties["dir"] ?? "").toLowerCase();
  return isDirection(said) ? said : null;
}

/** Cleaned content without the directions that the words, or what they stand in, tell anyway. */
export function withoutPlainDirections(content: ElementContent): ElementContent {
  if (content.type !== "element") return content;
  const children = content.children.map(withoutPlainDirections);
  const { dir, told, ...others } = content.properties;
  const says = dir !== undefined && told !== true && !saysNothing(dir, visibleText(content));
  return { ...content, properties: says ? { ...others, dir } : others, children };
}

/** Google's programs write "from the left" on everything, numbers alone included. */
function saysNothing(dir: unknown, text: string): boolean {
  return plainDirection(text) === dir || (dir === "ltr" && !/\p{L}/u.test(text));
}
