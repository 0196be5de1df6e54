import type { DocumentNode } from "#core/article/document/documentNode";
import type { Imported } from "./format";
import { MAX_TEXT_BYTES } from "./limits";

/**
 * Whether an article that was read has more text than any file may hold, counted in characters: an archive of a few kilobytes
 * can unpack to as much as the memory takes.
 */
export function isTooLong({ content }: Imported): boolean {
  const { body } = content.kind === "article" ? content.article : content.start;
  return body !== undefined && textLength(body) > MAX_TEXT_BYTES;
}

function textLength({ text = "", content = [] }: DocumentNode): number {
  return content.reduce((length, child) => length + textLength(child), text.length);
}
