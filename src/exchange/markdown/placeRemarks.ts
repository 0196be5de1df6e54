import type { Nodes, Root } from "mdast";
import { MAX_REMARK } from "#core/article/note";
import type { NoteBook } from "../office/noteBook";
import { type KeptRemark, STAND_IN } from "./keptRemark";
import { markLastWord } from "./markLastWord";

/** Strings of a tree that are no running text. */
const ASIDES = ["url", "title", "alt", "label", "identifier", "value"] as const;

/** What the walk through a tree knows: where each remark goes, and the last line of text that it came through. */
interface Walk {
  readonly idOf: (index: number) => string | undefined;
  line: Nodes[] | null;
}

/**
 * Files remarks that were taken out of a text as threads, on the word before their stand-in, or at the end of the paragraph
 * before. No stand-in is left in the tree.
 */
export function placeRemarks(markdown: Root, kept: readonly KeptRemark[], book: NoteBook): void {
  if (kept.length === 0) return;
  const ids = kept.map(({ kind, text }) =>
    book.add({
      remarks: inParts(kind === "footnote" ? `Footnote: ${text}` : text).map((part) => ({
        by: "",
        at: null,
        text: part,
      })),
    }),
  );
  place(markdown, { idOf: (index) => ids[index], line: null });
}

function place(node: Nodes, walk: Walk): void {
  if (node.type !== "text") clean(node);
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  const made: Nodes[] = [];
  const isLine = children.some(({ type }) => type === "text");
  for (const child of children) {
    if (child.type === "text") split(child.value, made, walk);
    else {
      place(child, walk);
      made.push(child);
    }
  }
  children.splice(0, children.length, ...made);
  if (isLine && made.length > 0) walk.line = children;
}

function split(value: string, made: Nodes[], walk: Walk): void {
  for (const [index, part] of value.split(STAND_IN).entries()) {
    if (index % 2 === 0) {
      if (part !== "" && !(made.length === 0 && part.trim() === "")) made.push({ type: "text", value: part });
      continue;
    }
    const id = walk.idOf(Number(part));
    if (id === undefined) continue;
    const line = made.length > 0 ? made : walk.line;
    if (line) line.push(...markLastWord(line.pop(), id));
  }
}

function clean(node: Nodes): void {
  const strings = node as { [name in (typeof ASIDES)[number]]?: unknown };
  for (const name of ASIDES) {
    const value = strings[name];
    if (typeof value === "string" && value.includes("\uFDD0")) strings[name] = value.replace(STAND_IN, "");
  }
}

/** A remark that is longer than one may be goes on in the next. */
function inParts(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += MAX_REMARK) parts.push(text.slice(at, at + MAX_REMARK));
  return parts;
}
