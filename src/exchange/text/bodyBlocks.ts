import type { DocumentNode } from "#core/article/document/documentNode";
import { endsSentence, furnitureKind, maySubhead } from "./lineKind";
import type { TextParagraph } from "./paragraphs";

const BULLET = /^[-*\u2022\u2023\u25AA\u25AB\u25E6\u25CF\u00B7]\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;
const RULE = /^(?:[-_*\u2013\u2014=]\s?){3,}$|^\u2042$/u;
const QUOTED = /^>\s?/u;

/** A line without a full stop that is so long is copy all the same. */
const MIN_COPY = 60;

/** Paragraphs of plain text as blocks of a body: lists, quotations, rules, subheadings, paragraphs. */
export function bodyBlocks(paragraphs: readonly TextParagraph[]): DocumentNode[] {
  const texts = paragraphs.map(({ text }) => text);
  const blocks: DocumentNode[] = [];
  let at = 0;
  while (at < texts.length) {
    const { block, count } = blockAt(texts, at, blocks.at(-1));
    blocks.push(block);
    at += count;
  }
  return blocks;
}

function blockAt(texts: readonly string[], at: number, previous: DocumentNode | undefined) {
  const text = texts[at] ?? "";
  if (RULE.test(text)) return { block: { type: "horizontalRule" }, count: 1 };
  const bullets = run(texts, at, (line) => BULLET.test(line));
  if (bullets > 0) {
    return { block: list("bulletList", texts.slice(at, at + bullets), BULLET), count: bullets };
  }
  const numbers = run(texts, at, (line, offset) => numberOf(line) === numberOf(text) + offset);
  if (numbers > 1) {
    const block = list("orderedList", texts.slice(at, at + numbers), NUMBER);
    return { block: { ...block, attrs: { start: numberOf(text), type: null } }, count: numbers };
  }
  const quoted = run(texts, at, (line) => QUOTED.test(line) && line.length > 1);
  if (quoted > 0) {
    const lines = texts.slice(at, at + quoted).map((line) => paragraph(line.replace(QUOTED, "")));
    return { block: { type: "blockquote", content: lines }, count: quoted };
  }
  const heading = isSubheading(texts, at, previous);
  const block = heading ? { type: "heading", attrs: { level: 2 }, content: textOf(text) } : paragraph(text);
  return { block, count: 1 };
}

function run(texts: readonly string[], from: number, belongs: (line: string, offset: number) => boolean): number {
  let count = 0;
  for (let line = texts[from]; line !== undefined && belongs(line, count); line = texts[from + count]) count += 1;
  return count;
}

function numberOf(line: string): number {
  return Number(NUMBER.exec(line)?.[1] ?? Number.NaN);
}

function list(type: string, lines: readonly string[], mark: RegExp): DocumentNode {
  const content = lines.map((line) => ({ type: "listItem", content: [paragraph(line.replace(mark, ""))] }));
  return { type, content };
}

/** A short line without a full stop that stands between two blocks of copy. */
function isSubheading(texts: readonly string[], at: number, previous: DocumentNode | undefined): boolean {
  const text = texts[at] ?? "";
  const next = texts[at + 1];
  if (next === undefined || !previous || previous.type === "heading") return false;
  const isCopy = endsSentence(next) || next.endsWith(":") || BULLET.test(next) || next.length >= MIN_COPY;
  const leadsIntoCopy = !furnitureKind(next) && isCopy;
  const before = texts[at - 1] ?? "";
  const followsCopy = previous.type !== "paragraph" || (!furnitureKind(before) && !maySubhead(before));
  return maySubhead(text) && furnitureKind(text) === null && leadsIntoCopy && followsCopy;
}

function paragraph(text: string): DocumentNode {
  return { type: "paragraph", content: textOf(text) };
}

function textOf(text: string): DocumentNode[] {
  return text === "" ? [] : [{ type: "text", text }];
}
