import type { JSONContent } from "@tiptap/core";
import type { DocumentNode } from "#core/article/document/documentNode";

/** A body as Tiptap takes it: the same JSON, which Tiptap types without `undefined` for parts that are absent. */
export function editorContent(body: DocumentNode): JSONContent {
  return body as JSONContent;
}
