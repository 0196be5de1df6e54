import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { readByline } from "./byline";

/** So many blocks from the top may be a byline that no markup tells. */
const MAX_DEPTH = 3;

/** Takes a paragraph that is a byline and nothing else off the top of a body, when no byline is known yet. */
export function takeBylineParagraph(
  body: DocumentNode,
  known: readonly string[],
): { body: DocumentNode; bylines: readonly string[] } {
  if (known.length > 0) return { body, bylines: known };
  const blocks = body.content ?? [];
  for (const [index, block] of blocks.slice(0, MAX_DEPTH).entries()) {
    const byline = block.type === "paragraph" ? readByline(inlineText(block)) : null;
    if (byline?.rest !== "") continue;
    const content = blocks.filter((_, at) => at !== index);
    return { body: content.length > 0 ? { ...body, content } : EMPTY_BODY, bylines: byline.names };
  }
  return { body, bylines: [] };
}
