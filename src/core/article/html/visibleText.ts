import type { Nodes } from "hast";
import { isHidden } from "./inlineStyle";

const WITHOUT_TEXT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "iframe",
  "title",
  "object",
  "button",
  "select",
  "textarea",
]);
const INLINE = new Set(
  "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong strike sub sup time u var wbr".split(
    " ",
  ),
);

/** The text that a reader of the page sees in a node, white space collapsed. */
export function visibleText(node: Nodes): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces.join("").replace(/\s+/gu, " ").trim();
}

/** In one list for all levels: joined at each, a deep page would be copied as often as it is deep. */
function collect(node: Nodes, pieces: string[]): void {
  if (node.type === "text") pieces.push(node.value);
  if (node.type !== "element" && node.type !== "root") return;
  if (node.type === "element" && (WITHOUT_TEXT.has(node.tagName) || isHidden(node))) return;
  const isBlock = node.type === "root" || !INLINE.has(node.tagName);
  if (isBlock) pieces.push(" ");
  for (const child of node.children) collect(child, pieces);
  if (isBlock) pieces.push(" ");
}
