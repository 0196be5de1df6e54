import type { DocumentNode } from "./documentNode";

/** Nodes whose children are inline: the ones that make a line of text. */
const TEXTBLOCKS = new Set(["paragraph", "heading", "figure"]);

/** Whether a node is a line of text: its children are inline. */
export function isTextblock({ type }: DocumentNode): boolean {
  return TEXTBLOCKS.has(type);
}

/** The text of every paragraph, heading, caption and cell of a document, in order, one string each, empty ones left out. */
export function textBlocks(node: DocumentNode): string[] {
  if (isTextblock(node)) {
    const text = inlineText(node);
    return text.trim() === "" ? [] : [text];
  }
  return (node.content ?? []).flatMap(textBlocks);
}

/** The copy as plain text: its blocks with an empty line between them. */
export function plainText(node: DocumentNode): string {
  return textBlocks(node).join("\n\n");
}

/** The text inside one block; a hard break is a line break. */
export function inlineText(block: DocumentNode): string {
  return (block.content ?? [])
    .map((inline) =>
      inline.type === "text" ? (inline.text ?? "") : inline.type === "hardBreak" ? "\n" : inlineText(inline),
    )
    .join("");
}
