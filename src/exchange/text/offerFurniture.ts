import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import type { FurnitureOffer } from "../format";
import { endsSentence, furnitureKind } from "./lineKind";

/** A line that ends an article is one only in the last part of the text. */
const END_PART = 0.4;
const MAX_TEASER_WORDS = 16;
const AFTER_END = "what follows the end of the article";

/**
 * The blocks of a body that look like the page around the article, in runs of one reason. They are offered, not removed:
 * only a person can tell a page's "Read more" from the article's. `besideByline` are paragraphs that stood there.
 */
export function offerFurniture(
  blocks: readonly DocumentNode[],
  besideByline: ReadonlySet<string> = new Set(),
): FurnitureOffer[] {
  const reasons = blocks.map((block) => {
    if (block.type !== "paragraph" && block.type !== "heading") return null;
    const text = inlineText(block);
    return furnitureKind(text)?.reason ?? (besideByline.has(text) ? "what stood beside the byline" : null);
  });
  const end = endOfArticle(blocks);
  for (let at = end; at < blocks.length; at += 1) reasons[at] ??= AFTER_END;
  const offers: FurnitureOffer[] = [];
  reasons.forEach((reason, from) => {
    if (reason === null) return;
    const last = offers.at(-1);
    const text = blocks[from] ? textOf(blocks[from]) : "";
    if (last?.reason === reason && last.from + last.count === from) {
      offers[offers.length - 1] = { ...last, text: `${last.text}\n${text}`, count: last.count + 1 };
    } else offers.push({ reason, text, from, count: 1 });
  });
  return offers;
}

/** Where a line that nothing of the article follows stands, if only teasers and more furniture come after it. */
function endOfArticle(blocks: readonly DocumentNode[]): number {
  const start = Math.floor(blocks.length * (1 - END_PART));
  const found = blocks.findIndex(
    (block, index) =>
      index >= start &&
      index > 0 &&
      furnitureKind(inlineText(block))?.endsArticle === true &&
      blocks.slice(index).every(isTeaser),
  );
  return found === -1 ? blocks.length : found;
}

function isTeaser(block: DocumentNode): boolean {
  const text = textOf(block);
  return furnitureKind(text) !== null || !endsSentence(text) || text.split(" ").length <= MAX_TEASER_WORDS;
}

function textOf(block: DocumentNode): string {
  return block.type === "paragraph" || block.type === "heading"
    ? inlineText(block)
    : (block.content ?? []).map(textOf).join("\n");
}
