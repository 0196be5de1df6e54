import { z } from "zod";

/** A mark on a stretch of text, as ProseMirror writes it in JSON. */
export interface DocumentMark {
  type: string;
  attrs?: Record<string, unknown> | undefined;
}

/** A node of a document, as ProseMirror writes it in JSON. Which types there are is the schema's to say: see `schema.ts`. */
export interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  content?: DocumentNode[] | undefined;
  marks?: DocumentMark[] | undefined;
  text?: string | undefined;
}

const attributes = z.record(z.string(), z.unknown());

/** The form of a document node; `readBody` checks its meaning. */
export const documentNodeSchema: z.ZodType<DocumentNode> = z.strictObject({
  type: z.string(),
  attrs: attributes.optional(),
  get content() {
    return z.array(documentNodeSchema).optional();
  },
  marks: z.array(z.strictObject({ type: z.string(), attrs: attributes.optional() })).optional(),
  text: z.string().optional(),
});

/** A document with nothing in it but the paragraph to write in. */
export const EMPTY_BODY: DocumentNode = { type: "doc", content: [{ type: "paragraph" }] };
