import type { DocumentNode } from "../article/document/documentNode";

/** Stands for text between two stretches of one claim in the same paragraph that does not belong to the claim. */
const GAP = " \u2026 ";

/**
 * The exact words of every claim in a document, by claim id, in the order in which they first appear. Stretches in
 * different paragraphs are joined by a line break, so that splitting a paragraph changes white space only.
 */
export function claimTexts(body: DocumentNode): Map<string, string> {
  const texts = new Map<string, string>();
  const lastBlock = new Map<string, { block: DocumentNode; end: number }>();
  visitTextblocks(body, (block) => {
    let blockText = "";
    for (const inline of block.content ?? []) {
      const text = inline.type === "text" ? (inline.text ?? "") : inline.type === "hardBreak" ? "\n" : "";
      for (const mark of inline.marks ?? []) {
        if (mark.type !== "claim") continue;
        const id = String(mark.attrs?.["id"] ?? "");
        const before = texts.get(id);
        const last = lastBlock.get(id);
        const joint =
          before === undefined || !last ? "" : last.block === block ? jointFor(blockText.slice(last.end)) : "\n";
        texts.set(id, `${before ?? ""}${joint}${text}`);
        lastBlock.set(id, { block, end: blockText.length + text.length });
      }
      blockText += text;
    }
  });
  return texts;
}

/** White space alone, such as a line break that somebody put into a claim, does not part its words. */
function jointFor(between: string): string {
  return between.trim() === "" ? between : GAP;
}

function visitTextblocks(node: DocumentNode, visit: (block: DocumentNode) => void): void {
  const children = node.content ?? [];
  if (children.some((child) => child.type === "text" || child.type === "hardBreak")) visit(node);
  else for (const child of children) visitTextblocks(child, visit);
}
