import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import type { Attachment } from "../desk";

/** A stretch of copy: plain words, or words with marks on them. */
export type Inline = string | readonly DocumentNode[];

/** A paragraph. */
export function p(...parts: Inline[]): DocumentNode {
  return { type: "paragraph", content: inline(parts) };
}

export function h2(text: string): DocumentNode {
  return { type: "heading", attrs: { level: 2 }, content: inline([text]) };
}

export function h3(text: string): DocumentNode {
  return { type: "heading", attrs: { level: 3 }, content: inline([text]) };
}

/** A block quote of one paragraph. */
export function quote(...parts: Inline[]): DocumentNode {
  return { type: "blockquote", content: [p(...parts)] };
}

export function bullets(...items: Inline[]): DocumentNode {
  return { type: "bulletList", content: items.map(listItem) };
}

export function numbered(...items: Inline[]): DocumentNode {
  return { type: "orderedList", content: items.map(listItem) };
}

export function rule(): DocumentNode {
  return { type: "horizontalRule" };
}

/** A table of plain text, its first row a header. */
export function table(header: readonly string[], ...rows: (readonly string[])[]): DocumentNode {
  const row = (type: string, cells: readonly string[]) => ({
    type: "tableRow",
    content: cells.map((text) => ({ type, content: [p(text)] })),
  });
  return { type: "table", content: [row("tableHeader", header), ...rows.map((cells) => row("tableCell", cells))] };
}

/** An image of the desk's attachments; `caption` is its text. */
export function figure(image: Attachment, words: { alt: string; credit: string }, ...caption: Inline[]): DocumentNode {
  const { sha256, mediaType, width, height } = image;
  return { type: "figure", attrs: { sha256, mediaType, width, height, ...words }, content: inline(caption) };
}

/** Words marked as a claim, by a key that the article's checks call it by. Claims nest. */
export function claim(key: string, ...parts: Inline[]): DocumentNode[] {
  return withMark({ type: "claim", attrs: { id: key } }, parts);
}

export function em(...parts: Inline[]): DocumentNode[] {
  return withMark({ type: "italic" }, parts);
}

export function strong(...parts: Inline[]): DocumentNode[] {
  return withMark({ type: "bold" }, parts);
}

function listItem(item: Inline): DocumentNode {
  return { type: "listItem", content: [p(item)] };
}

function inline(parts: readonly Inline[]): DocumentNode[] {
  return parts.flatMap((part) => (typeof part === "string" ? [{ type: "text", text: part }] : part));
}

/** ProseMirror wants claims after the typographic marks; among themselves the outer one comes first. */
function withMark(mark: DocumentMark, parts: readonly Inline[]): DocumentNode[] {
  return inline(parts).map((node) => {
    const marks = [mark, ...(node.marks ?? [])];
    const claims = marks.filter(({ type }) => type === "claim");
    return { ...node, marks: [...marks.filter(({ type }) => type !== "claim"), ...claims] };
  });
}
