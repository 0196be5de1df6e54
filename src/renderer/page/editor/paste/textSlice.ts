import { Fragment, type Mark, type ResolvedPos, Slice } from "@tiptap/pm/model";
import type { DocumentMark } from "#core/article/document/documentNode";
import { fromPlainText } from "#core/article/document/fromPlainText";

/** Plain text as a slice, with the marks of the place that it goes to. A paragraph at its edge goes on the one that it is put into. */
export function textSlice(text: string, $place: ResolvedPos): Slice {
  const marks = $place.marks().map((mark: Mark) => mark.toJSON() as DocumentMark);
  const content = Fragment.fromJSON($place.doc.type.schema, fromPlainText(text, marks));
  const isOpen = (type: string | undefined) => (type === "paragraph" ? 1 : 0);
  return new Slice(content, isOpen(content.firstChild?.type.name), isOpen(content.lastChild?.type.name));
}
