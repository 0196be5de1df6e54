import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { readByline } from "./byline";

/** So many blocks from the top may be a byline that no markup tells. */
const MAX_DEPTH = 3;

/** What is left of a body, the names of the byline, and where among the blocks left it stood; null when it was not there. */
export interface TakenByline {
  readonly body: DocumentNode;
  readonly bylines: readonly string[];
  readonly at: number | null;
}

/**
 * Takes a paragraph that is a byline and nothing else off the top of a body. Where the byline is known already, it goes only
 * when it says nothing else.
 */
export function takeBylineParagraph(body: DocumentNode, known: readonly string[]): TakenByline {
  const blocks = body.content ?? [];
  for (const [index, block] of blocks.slice(0, MAX_DEPTH).entries()) {
    const byline = block.type === "paragraph" ? readByline(inlineText(block)) : null;
    if (byline?.rest !== "" || !(known.length === 0 || byline.names.every((name) => known.includes(name)))) continue;
    const content = blocks.filter((_, at) => at !== index);
    const bylines = known.length > 0 ? known : byline.names;
    return { body: content.length > 0 ? { ...body, content } : EMPTY_BODY, bylines, at: index };
  }
  return { body, bylines: known, at: null };
}
