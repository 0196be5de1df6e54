import { utf8ToBytes } from "@noble/hashes/utils.js";
import { slugify } from "../text/slugify";
import type { Article } from "./article";

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])$/iu;
/** Most file systems take 255 bytes; room is left for an extension and for what a browser adds to a second download. */
const MAX_NAME_BYTES = 180;
/** Says in a file's name that nobody has verified it. */
export const DRAFT_SUFFIX = "-DRAFT-NOT-VERIFIED";

/**
 * The file name of an exported article, safe on every system: its slug, or one made from the headline, and for a draft copy
 * a suffix that says so. `extension` has its leading dot.
 */
export function exportedName(article: Pick<Article, "slug" | "headline">, draft: boolean, extension: string): string {
  const slug = slugify(article.slug) || slugify(article.headline) || "untitled";
  const safe = RESERVED.test(slug) ? `article-${slug}` : slug;
  return `${cutToBytes(safe, MAX_NAME_BYTES)}${draft ? DRAFT_SUFFIX : ""}${extension}`;
}

function cutToBytes(text: string, max: number): string {
  const characters = [...text];
  while (utf8ToBytes(characters.join("")).length > max) characters.pop();
  return characters.join("").replace(/[-.\s]+$/u, "");
}
