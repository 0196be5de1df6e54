import type { DocumentMark, DocumentNode } from "../article/document/documentNode";
import { textBlocks } from "../article/document/plainText";

/** A top-level block of an article's copy, looked at to be compared. */
export interface CopyBlock {
  /** Among the blocks of its copy, from 0. */
  readonly index: number;
  readonly node: DocumentNode;
  /** Everything in it that can be read: paragraphs of a list or a table on a line each, alt text and credit of a figure. */
  readonly text: string;
  /** The same for two blocks that say the same in the same form, whatever claims and notes are marked on them. */
  readonly key: string;
}

export function copyBlocks(body: DocumentNode): CopyBlock[] {
  return (body.content ?? []).map((node, index) => ({
    index,
    node,
    text: textOf(node),
    key: JSON.stringify(unmarked(node)),
  }));
}

function textOf(node: DocumentNode): string {
  const lines = textBlocks(node);
  if (node.type !== "figure") return lines.join("\n");
  const shown = [node.attrs?.["alt"], node.attrs?.["credit"]].filter((line) => typeof line === "string" && line !== "");
  return [...lines, ...shown].join("\n");
}

type Plain = readonly [type: string, attributes: unknown, marks: unknown, content: unknown];

/** Claims and notes are marked on copy and are not part of it; words that only they keep apart are in one piece. */
function unmarked(node: DocumentNode): Plain {
  return [node.type, sorted(node.attrs), null, piecesOf(node.content ?? [])];
}

function piecesOf(content: readonly DocumentNode[]): unknown[] {
  const pieces: { text: string; marks: string }[] = [];
  const all: unknown[] = [];
  for (const child of content) {
    const last = pieces.at(-1);
    if (child.type !== "text") {
      all.push(unmarked(child));
      continue;
    }
    const marks = JSON.stringify((child.marks ?? []).filter(isFormat).map((mark) => [mark.type, sorted(mark.attrs)]));
    if (last && all.at(-1) === last && last.marks === marks) {
      last.text += child.text ?? "";
      continue;
    }
    const piece = { text: child.text ?? "", marks };
    pieces.push(piece);
    all.push(piece);
  }
  return all;
}

function isFormat({ type }: DocumentMark): boolean {
  return type !== "claim" && type !== "note";
}

/** An attribute without a value may be written down or left out. */
function sorted(attributes: Record<string, unknown> | undefined): [string, unknown][] {
  return Object.entries(attributes ?? {})
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
