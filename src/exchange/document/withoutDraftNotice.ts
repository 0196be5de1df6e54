import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { isDraftNotice } from "../draftNotice";

/** The body without the label of a draft copy at its top; the very same body where there is none. */
export function withoutDraftNotice(body: DocumentNode): DocumentNode {
  const [first, ...others] = body.content ?? [];
  if (!first || !isDraftNotice(inlineText(first))) return body;
  return others.length > 0 ? { ...body, content: others } : EMPTY_BODY;
}
