const MEBIBYTE = 1024 * 1024;

/**
 * The largest file that is read, in bytes. A long book has one or two million letters; what is larger is no article, and
 * would only keep the desk waiting.
 */
export const MAX_IMPORT_BYTES = 10 * MEBIBYTE;

/** A size in bytes as people say it: "48.3 MB". */
export function describeSize(bytes: number): string {
  const size = bytes / MEBIBYTE;
  return `${Number.isInteger(size) ? size : size.toFixed(1)} MB`;
}
