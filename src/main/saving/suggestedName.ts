import { plainFileName } from "#core/text/plainFileName";

/** Most file systems take 255 bytes; what an export is called, and what it says of itself at the end of its name, are fewer. */
const LONGEST_BYTES = 240;

/** A file name that every system takes and that names no folder, as close to the wished one as can be. */
export function suggestedName(wish: string): string {
  const plain = plainFileName(wish);
  return plain === "" ? "article" : shorten(plain);
}

/** Shortens the stem and keeps the extension, which says what the file is. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_BYTES) return name;
  const extension = /(?:\.[a-z0-9]{1,8}){0,2}$/iu.exec(name)?.[0] ?? "";
  const stem = [...name.slice(0, name.length - extension.length)];
  while (Buffer.byteLength(stem.join("")) > LONGEST_BYTES - extension.length) stem.pop();
  return `${stem.join("")}${extension}`;
}
