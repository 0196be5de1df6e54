import type { DocumentNode } from "#core/article/document/documentNode";
import { countAttribute, safeHrefOf } from "../document/attributes";
import { figureLine } from "../document/figureLine";
import { type InlineTree, inlineTree } from "../document/inlineTree";
import { tableToText } from "./tableToText";

/** Blocks as plain text, an empty line between them. `warn` hears what plain text cannot show. */
export function blocksToText(nodes: readonly DocumentNode[], warn: (warning: string) => void): string {
  return nodes
    .map((node) => blockToText(node, warn))
    .filter((block) => block.trim() !== "")
    .join("\n\n");
}

function blockToText(node: DocumentNode, warn: (warning: string) => void): string {
  const children = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return inlineToText(inlineTree(node), warn);
    case "heading":
      return inlineToText(inlineTree(node), warn).replace(/\s+/gu, " ").trim();
    case "bulletList":
      return children.map((item) => listItem(item, "- ", warn)).join("\n");
    case "orderedList": {
      const start = countAttribute(node, "start");
      return children.map((item, index) => listItem(item, `${start + index}. `, warn)).join("\n");
    }
    case "blockquote":
      return indent(blocksToText(children, warn), "> ", "> ");
    case "figure":
      warn("Images are not in the file: their alt text, captions and credits stand in their places.");
      return figureLine(node);
    case "table":
      return tableToText(node, (cell) => blocksToText(cell.content ?? [], warn), warn);
    case "horizontalRule":
      return "* * *";
    default:
      throw new Error(`Plain text export knows no block "${node.type}"`);
  }
}

/** An item under its bullet; what follows its first paragraph stands close, so that the list stays one block. */
function listItem(item: DocumentNode, bullet: string, warn: (warning: string) => void): string {
  const lines = blocksToText(item.content ?? [], warn).replace(/\n{2,}/gu, "\n");
  return indent(lines, bullet, " ".repeat(bullet.length));
}

function indent(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join("\n");
}

function inlineToText(trees: readonly InlineTree[], warn: (warning: string) => void): string {
  return trees
    .map((tree) => {
      if (tree.kind === "text") return tree.text;
      if (tree.kind === "break") return "\n";
      const words = inlineToText(tree.children, warn);
      if (tree.mark.type !== "link") {
        warn("Plain text has no bold, italic or other type: only the words are in the file.");
        return words;
      }
      const href = safeHrefOf(tree.mark);
      if (href === null) warn("A link with an address that is not safe to follow was left out; its text stays.");
      return href === null || sameAddress(href, words) ? words : `${words} (${href})`;
    })
    .join("");
}

/** A link whose words are its address needs it only once. */
function sameAddress(href: string, words: string): boolean {
  const bare = (address: string) => address.trim().replace(/^(?:mailto:|tel:|https?:\/\/)|\/$/gu, "");
  return bare(href) === bare(words);
}
