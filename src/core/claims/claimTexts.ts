import type { DocumentNode } from "../article/document/documentNode";

/** Stands for words between two stretches of one claim that do not belong to the claim. */
const GAP = " \u2026 ";

/**
 * The exact words of every claim in a document, by claim id, in the order in which they first appear. Stretches in
 * different paragraphs are joined by a line break, so that splitting a paragraph changes white space only. A mark that is
 * left on nothing but white space has no words.
 */
export function claimTexts(body: DocumentNode): Map<string, string> {
  return new Map([...markedTexts(body)].filter(([, text]) => text.trim() !== ""));
}

/** What every mark of a kind in a document stands on, as `claimTexts`, white space included. */
export function markedTexts(body: DocumentNode, kind: "claim" | "note" = "claim"): Map<string, string> {
  const stretches = new Map<string, { text: string; block: DocumentNode; end: number; passed: number }>();
  /** How many pieces of text with words in them have gone by. */
  let passed = 0;
  visitTextblocks(body, (block) => {
    let blockText = "";
    for (const inline of block.content ?? []) {
      const text = inline.type === "text" ? (inline.text ?? "") : inline.type === "hardBreak" ? "\n" : "";
      const afterwards = passed + (text.trim() === "" ? 0 : 1);
      for (const mark of inline.marks ?? []) {
        if (mark.type !== kind) continue;
        const id = String(mark.attrs?.["id"] ?? "");
        const last = stretches.get(id);
        const parted = last !== undefined && last.passed < passed;
        const joint = !last ? "" : parted ? GAP : last.block === block ? blockText.slice(last.end) : "\n";
        stretches.set(id, {
          text: `${last?.text ?? ""}${joint}${text}`,
          block,
          end: blockText.length + text.length,
          passed: afterwards,
        });
      }
      blockText += text;
      passed = afterwards;
    }
  });
  return new Map([...stretches].map(([id, { text }]) => [id, text]));
}

function visitTextblocks(node: DocumentNode, visit: (block: DocumentNode) => void): void {
  const children = node.content ?? [];
  if (children.some((child) => child.type === "text" || child.type === "hardBreak")) visit(node);
  else for (const child of children) visitTextblocks(child, visit);
}
