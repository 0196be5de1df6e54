/** Reserved by Windows whatever their extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** Most file systems take 255 bytes; four a character in the worst case leaves this many. */
const LONGEST = 60;

/** A file name that every system takes and that names no folder, as close to the wished one as can be. */
export function suggestedName(wish: string): string {
  const plain = wish
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, "-")
    .replace(/^[\s.-]+|[\s.]+$/gu, "")
    .replace(RESERVED, "$1-");
  return plain === "" ? "article" : shorten(plain);
}

/** Shortens the stem and keeps the extension, which says what the file is. */
function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const extension = /(?:\.[a-z0-9]{1,8}){0,2}$/iu.exec(name)?.[0] ?? "";
  return `${characters.slice(0, LONGEST - extension.length).join("")}${extension}`;
}
