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
  return collect(node).replace(/\s+/gu, " ").trim();
}

function collect(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && (WITHOUT_TEXT.has(node.tagName) || isHidden(node))) return "";
  const inside = node.children.map(collect).join("");
  return node.type === "element" && INLINE.has(node.tagName) ? inside : ` ${inside} `;
}
