import type { Details } from "../article/article";
import type { DocumentNode } from "../article/document/documentNode";
import { textBlocks } from "../article/document/plainText";
import { formatBylines } from "../text/bylines";
import type { LineRole } from "./lineRole";

/** Details as far as they are known. */
export type KnownDetails = { readonly [Key in keyof Details]?: Details[Key] | undefined };

/** A text on its way in: what is known of it, and its copy. */
export interface IncomingText {
  readonly details: KnownDetails;
  readonly body: DocumentNode;
}

/** A line at the head of a text that comes in, or a block of its copy, with what it was taken for. */
export interface IncomingLine {
  /** `headline`, `standfirst`, `byline` or `dateline` for what was taken for that; a block's position from 0 otherwise. */
  readonly id: string;
  readonly role: LineRole;
  readonly text: string;
  /** The block that it is; null for a line that was taken for a detail. */
  readonly node: DocumentNode | null;
}

/** The lines of a text in the order in which they stand in an article: its head, then as many blocks as are wanted. */
export function incomingLines({ details, body }: IncomingText, blocks = Number.POSITIVE_INFINITY): IncomingLine[] {
  const head = [
    { id: "headline", role: "headline", text: details.headline ?? "" },
    { id: "standfirst", role: "standfirst", text: details.standfirst ?? "" },
    { id: "byline", role: "byline", text: formatBylines(details.bylines ?? []) },
    { id: "dateline", role: "dateline", text: details.dateline ?? "" },
  ] as const;
  return [
    ...head.filter(({ text }) => text !== "").map((line) => ({ ...line, node: null })),
    ...(body.content ?? []).slice(0, blocks).map((node, position): IncomingLine => {
      return { id: String(position), role: "text", text: textBlocks(node).join(" "), node };
    }),
  ];
}
