import type { DocumentNode } from "../document/documentNode";
import { figureWords } from "./figureWords";

const INLINE = new Set(["text", "hardBreak"]);

/**
 * Copied copy as plain text: empty lines between its blocks, list items on lines of their own with bullets or numbers, cells
 * of a table parted by tabs, as spreadsheets read them.
 */
export function copiedText(nodes: readonly DocumentNode[]): string {
  if (nodes.some(({ type }) => INLINE.has(type))) return inlineOf(nodes);
  if (nodes.length > 0 && nodes.every(({ type }) => type === "tableRow")) return nodes.map(row).join("\n");
  return nodes
    .map(block)
    .filter((text) => text !== "")
    .join("\n\n");
}

function block(node: DocumentNode): string {
  const content = node.content ?? [];
  switch (node.type) {
    case "bulletList":
      return content.map((item) => listItem(item, "\u2022 ")).join("\n");
    case "orderedList": {
      const start = Number(node.attrs?.["start"] ?? 1);
      return content.map((item, index) => listItem(item, `${start + index}. `)).join("\n");
    }
    case "table":
      return content.map(row).join("\n");
    case "horizontalRule":
      return "* * *";
    case "figure":
      return figureWords(node);
    default:
      return copiedText(content);
  }
}

function listItem(item: DocumentNode, bullet: string): string {
  const [first = "", ...others] = copiedText(item.content ?? [])
    .replace(/\n{2,}/gu, "\n")
    .split("\n");
  return [`${bullet}${first}`, ...others.map((line) => `${" ".repeat(bullet.length)}${line}`)].join("\n");
}

function row({ content = [] }: DocumentNode): string {
  return content.map((cell) => copiedText(cell.content ?? []).replace(/\s+/gu, " ")).join("\t");
}

function inlineOf(nodes: readonly DocumentNode[]): string {
  return nodes
    .map(({ type, text = "", content = [] }) =>
      type === "hardBreak" ? "\n" : type === "text" ? text : inlineOf(content),
    )
    .join("");
}
