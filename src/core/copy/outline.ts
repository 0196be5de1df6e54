import type { DocumentNode } from "../article/document/documentNode";
import { inlineText } from "../article/document/plainText";

/** A heading of the copy, as somebody goes by it. */
export interface OutlineItem {
  readonly text: string;
  /** 2 to 4, as in the document. */
  readonly level: number;
  /** The top-level block that it is, from 0. */
  readonly block: number;
}

/** The headings of a copy in order; those without words are none. */
export function outlineOf(body: DocumentNode): OutlineItem[] {
  return (body.content ?? []).flatMap((node, block) => {
    const text = node.type === "heading" ? inlineText(node).replace(/\s+/gu, " ").trim() : "";
    return text === "" ? [] : [{ text, level: Number(node.attrs?.["level"] ?? 2), block }];
  });
}
