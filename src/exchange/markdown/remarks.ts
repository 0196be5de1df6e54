import type { Nodes, Root, Text } from "mdast";
import type { NoteBook } from "../office/noteBook";
import { replaceHidden } from "./replaceHidden";

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/u;
/** What programs write into comments for themselves is no remark: a word or two, or a block of WordPress. */
const FOR_PROGRAMS = /^\s*(?:\/?wp:|\/?more\b|prettier|markdownlint|toc\b|\S*\s*$)/iu;
/** Stands in the text where a remark was. Unicode leaves these two to programs; no text has them. */
const [OPEN, CLOSE] = ["\uFDD0", "\uFDD1"];
const PLACE = /\uFDD0(\d+)\uFDD1/gu;

/** Markdown without remarks that are not for readers; where they stood, `noteRemarks` finds. */
export function setRemarksAside(source: string): { text: string; remarks: string[] } {
  const remarks: string[] = [];
  const plain = source.replace(/[\uFDD0\uFDD1]/gu, "");
  const front = FRONT_MATTER.exec(plain)?.[0] ?? "";
  const text = replaceHidden(plain.slice(front.length), ({ kind, words }, whole) => {
    if (kind === "html" && FOR_PROGRAMS.test(words)) return whole;
    if (words.trim() === "") return "";
    remarks.push(words.trim());
    return `${OPEN}${remarks.length - 1}${CLOSE}`;
  });
  return { text: front + text, remarks };
}

/**
 * Files remarks as threads of colleagues. Their places in the text become references, for `takeFootnotes` to put the thread
 * on the word before; a remark that stood in nothing that has words is a thread all the same.
 */
export function noteRemarks(markdown: Root, remarks: readonly string[], book: NoteBook): ReadonlyMap<string, string> {
  if (remarks.length === 0) return new Map();
  const threads = remarks.map((text) => book.add({ remarks: [{ by: "", at: null, text: `Comment: ${text}` }] }));
  placeReferences(markdown);
  return new Map(threads.map((thread, number) => [identifierOf(number), thread]));
}

function identifierOf(number: number | string): string {
  return `${OPEN}${number}${CLOSE}`;
}

function placeReferences(node: Nodes): void {
  clean(node);
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  children.splice(0, children.length, ...children.flatMap((child) => (child.type === "text" ? split(child) : [child])));
  for (const child of children) placeReferences(child);
}

function split({ value }: Text): Nodes[] {
  return value.split(/(\uFDD0\d+\uFDD1)/u).flatMap((part): Nodes[] => {
    if (part === "") return [];
    return part.startsWith(OPEN) ? [{ type: "footnoteReference", identifier: part }] : [{ type: "text", value: part }];
  });
}

/** In HTML, addresses and descriptions nothing can be attached to a place. */
function clean(node: Nodes): void {
  if (node.type === "footnoteReference" || node.type === "text") return;
  const values = node as unknown as Record<string, unknown>;
  for (const name of ["value", "alt", "title", "url", "label"]) {
    const value = values[name];
    if (typeof value === "string" && value.includes(OPEN)) values[name] = value.replace(PLACE, "");
  }
}
