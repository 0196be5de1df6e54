import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";

/** Inline content as formats with nested markup want it: marks as branches, text and line breaks as leaves. */
export type InlineTree =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "mark"; readonly mark: DocumentMark; readonly children: readonly InlineTree[] };

/** Marks that mean something at the desk only. */
const DESK_MARKS = new Set(["claim", "note"]);

interface Leaf {
  readonly node: DocumentNode;
  readonly marks: readonly DocumentMark[];
}

/** A block's inline content as a tree, the mark that reaches furthest outermost. Claim and note marks are left out. */
export function inlineTree(block: DocumentNode): InlineTree[] {
  const leaves = (block.content ?? []).map((node) => ({
    node,
    marks: (node.marks ?? []).filter((mark) => !DESK_MARKS.has(mark.type)),
  }));
  return mergeTexts(nest(leaves));
}

function nest(leaves: readonly Leaf[]): InlineTree[] {
  const trees: InlineTree[] = [];
  let at = 0;
  for (let leaf = leaves[at]; leaf; leaf = leaves[at]) {
    const longest = longestMark(leaves, at, leaf);
    if (!longest) {
      trees.push(leaf.node.type === "hardBreak" ? { kind: "break" } : { kind: "text", text: leaf.node.text ?? "" });
      at += 1;
      continue;
    }
    const run = leaves.slice(at, longest.end).map(({ node, marks }) => ({
      node,
      marks: marks.filter((mark) => !sameMark(mark, longest.mark)),
    }));
    trees.push({ kind: "mark", mark: longest.mark, children: mergeTexts(nest(run)) });
    at = longest.end;
  }
  return trees;
}

function longestMark(leaves: readonly Leaf[], at: number, leaf: Leaf) {
  let longest: { mark: DocumentMark; end: number } | undefined;
  for (const mark of leaf.marks) {
    let end = at + 1;
    while (leaves[end]?.marks.some((other) => sameMark(other, mark))) end += 1;
    if (!longest || end > longest.end) longest = { mark, end };
  }
  return longest;
}

/** Neighbouring texts that differed in a claim only are one text again. */
function mergeTexts(trees: readonly InlineTree[]): InlineTree[] {
  const merged: InlineTree[] = [];
  for (const tree of trees) {
    const last = merged.at(-1);
    if (tree.kind === "text" && last?.kind === "text") {
      merged[merged.length - 1] = { kind: "text", text: last.text + tree.text };
    } else merged.push(tree);
  }
  return merged;
}

function sameMark(a: DocumentMark, b: DocumentMark): boolean {
  return a.type === b.type && JSON.stringify(a.attrs ?? {}) === JSON.stringify(b.attrs ?? {});
}
