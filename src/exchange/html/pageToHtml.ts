import type { Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";

/** Elements whose content is no HTML, and is written as it is (HTML Standard, section 13.3). */
const VERBATIM = new Set(["script", "style"]);

/**
 * A page as text, in the stricter of the ways in which HTML can be written: every ">" of a text as a character reference and the
 * document type in capitals, as some validators want it.
 */
export function pageToHtml(page: Root): string {
  return toHtml(withRawText(page), { allowDangerousHtml: true }).replace(/^<!doctype html>/u, "<!DOCTYPE html>");
}

function withRawText<Node extends Nodes>(node: Node): Node {
  if (node.type === "text") {
    const value = node.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return { type: "raw", value } as unknown as Node;
  }
  if (!("children" in node) || (node.type === "element" && VERBATIM.has(node.tagName))) return node;
  return { ...node, children: node.children.map(withRawText) };
}
