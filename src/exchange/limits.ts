const MEBIBYTE = 1024 * 1024;

/**
 * The largest file that can come in, in bytes: an article with a few large images inside, and little enough to be held in
 * memory a few times over while it is read.
 */
export const MAX_IMPORT_BYTES = 60 * MEBIBYTE;

/**
 * The most text that a file may hold, in bytes, embedded images not counted: ten times the longest book. What is larger is no
 * article, and would only keep the desk waiting.
 */
export const MAX_TEXT_BYTES = 10 * MEBIBYTE;

/** A size in bytes as people say it: "48.3 MB". */
export function describeSize(bytes: number): string {
  const size = bytes / MEBIBYTE;
  return `${Number.isInteger(size) ? size : size.toFixed(1)} MB`;
}
