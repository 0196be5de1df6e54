import type { Nodes } from "mdast";
import { spellings } from "../firewall/spellings";
import type { Written } from "../format";

const INLINE = new Set(["text", "strong", "emphasis", "delete", "link", "inlineCode", "html"]);

/** Every text of a Markdown tree as a reader finds it, escapes resolved: the running text, addresses and alt texts. */
export function textsOfMdast(tree: Nodes): Written["texts"] {
  const asides: string[] = [];
  const running = runningText(tree, asides);
  return [
    { place: "the text", text: running },
    ...asides.flatMap((aside) => spellings(aside).map((text) => ({ place: "a link or alt text", text }))),
  ];
}

function runningText(node: Nodes, asides: string[]): string {
  if (node.type === "link") asides.push(node.url);
  if (node.type === "imageReference") asides.push(node.alt ?? "");
  if (node.type === "html") return node.value.replace(/<[^>]*>/gu, "");
  if (node.type === "definition") return "";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "\n";
  const inside = node.children.map((child) => runningText(child, asides)).join("");
  return INLINE.has(node.type) ? inside : `\n${inside}\n`;
}
