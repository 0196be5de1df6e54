import { type Direction, isDirection } from "../../language/direction";
import { paragraphDirection } from "../../language/paragraphDirection";
import type { DocumentNode } from "./documentNode";
import { inlineText, isTextblock, textBlocks } from "./plainText";

/** Containers that are laid out as a whole: their bullets, numbers or rule stand where their first paragraph begins. */
const FOLLOWS_FIRST = new Set(["bulletList", "orderedList", "listItem", "blockquote"]);

/**
 * Which way a block is laid out in an article of a direction: as it says itself, else as its words tell; a list or a quotation
 * as its first paragraph, a table, whose columns follow on one another, as all of its words. Everything else goes the article's
 * way.
 */
export function directionOfNode(node: DocumentNode, article: Direction): Direction {
  if (isTextblock(node)) {
    const dir = node.attrs?.["dir"];
    return isDirection(dir) ? dir : paragraphDirection(inlineText(node), article);
  }
  if (node.type === "table") return paragraphDirection(textBlocks(node).join("\n"), article);
  const first = FOLLOWS_FIRST.has(node.type) ? node.content?.[0] : undefined;
  return first ? directionOfNode(first, article) : article;
}
