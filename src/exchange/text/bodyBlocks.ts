import type { DocumentNode } from "#core/article/document/documentNode";
import { endsSentence, furnitureKind, maySubhead } from "./lineKind";
import { BULLET, isListed, type ListMark, listAt, RULE } from "./listAt";
import { MAX_NESTING, type TextParagraph } from "./paragraphs";
import { isTableRow, tableOfRows, tableRowsAt } from "./tableRows";

const QUOTED = /^>\s?/u;

/** A line without a full stop that is so long is copy all the same. */
const MIN_COPY = 60;

/** Paragraphs of plain text as blocks of a body: lists, quotations, tables, rules, subheadings, paragraphs. */
export function bodyBlocks(paragraphs: readonly TextParagraph[]): DocumentNode[] {
  return blocksAt(paragraphs, 0);
}

/** `depth`: within so many lists and quotations, where nothing is a subheading. */
function blocksAt(paragraphs: readonly TextParagraph[], depth: number): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const { block, count } = blockAt(paragraphs, at, blocks.at(-1), depth);
    blocks.push(block);
    at += count;
  }
  return blocks;
}

function blockAt(
  paragraphs: readonly TextParagraph[],
  at: number,
  previous: DocumentNode | undefined,
  depth: number,
): { readonly block: DocumentNode; readonly count: number } {
  const text = paragraphs[at]?.text ?? "";
  if (depth >= MAX_NESTING || paragraphs[at]?.aside !== undefined) return { block: paragraph(text), count: 1 };
  if (RULE.test(text)) return { block: { type: "horizontalRule" }, count: 1 };
  const list = listAt(paragraphs, at);
  if (list && isListed(list, depth > 0)) {
    const content = list.items.map((item) => ({
      type: "listItem",
      content: [paragraph(item.text), ...blocksAt(item.under, depth + 1)],
    }));
    return { block: { ...listOf(list.mark), content }, count: list.count };
  }
  const quoted = run(paragraphs, at, ({ text: line }) => QUOTED.test(line) && line.length > 1);
  if (quoted > 0) {
    const lines = paragraphs.slice(at, at + quoted).map((each) => ({ ...each, text: each.text.replace(QUOTED, "") }));
    return { block: { type: "blockquote", content: blocksAt(lines, depth + 1) }, count: quoted };
  }
  const rows = tableRowsAt(paragraphs, at);
  if (rows > 0) {
    const lines = paragraphs.slice(at, at + rows).map((row) => row.text);
    return { block: tableOfRows(lines), count: rows };
  }
  const heading = depth === 0 && isSubheading(paragraphs, at, previous);
  const block = heading ? { type: "heading", attrs: { level: 2 }, content: textOf(text) } : paragraph(text);
  return { block, count: 1 };
}

function listOf({ start }: ListMark): DocumentNode {
  return start === null ? { type: "bulletList" } : { type: "orderedList", attrs: { start, type: null } };
}

function run(all: readonly TextParagraph[], from: number, belongs: (one: TextParagraph) => boolean): number {
  let count = 0;
  for (let each = all[from]; each !== undefined && belongs(each); each = all[from + count]) count += 1;
  return count;
}

/** A short line without a full stop that stands between two blocks of copy. */
function isSubheading(paragraphs: readonly TextParagraph[], at: number, previous: DocumentNode | undefined): boolean {
  const text = paragraphs[at]?.text ?? "";
  const next = paragraphs[at + 1]?.text;
  if (next === undefined || !previous || previous.type === "heading" || isTableRow(text)) return false;
  const isCopy = endsSentence(next) || next.endsWith(":") || BULLET.test(next) || next.length >= MIN_COPY;
  const leadsIntoCopy = !furnitureKind(next) && isCopy;
  const before = paragraphs[at - 1]?.text ?? "";
  const followsCopy = previous.type !== "paragraph" || (!furnitureKind(before) && !maySubhead(before));
  return maySubhead(text) && furnitureKind(text) === null && leadsIntoCopy && followsCopy;
}

function paragraph(text: string): DocumentNode {
  return { type: "paragraph", content: textOf(text) };
}

function textOf(text: string): DocumentNode[] {
  return text === "" ? [] : [{ type: "text", text }];
}
