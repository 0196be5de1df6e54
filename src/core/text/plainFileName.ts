/** Reserved by Windows whatever their extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(con|prn|aux|nul|com[\d\u00B9\u00B2\u00B3]|lpt[\d\u00B9\u00B2\u00B3])(?=\s*(?:\.|$))/iu;
/** What no file name may hold on some system: path separators, control characters, half characters. */
const IMPOSSIBLE = /[\p{Cc}\p{Cs}\u2028\u2029<>:"/\\|?*]+/gu;
/** What turns letters round or shows nothing: it makes a name look like another. Joiners stay, which Persian and emoji need. */
const DECEPTIVE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** A file name that every system takes, that names no folder and looks like what it is; empty when nothing is left of it. */
export function plainFileName(wish: string): string {
  return wish
    .normalize("NFC")
    .replace(IMPOSSIBLE, "-")
    .replace(DECEPTIVE, "-")
    .replace(/^[\s.-]+|[\s.]+$/gu, "")
    .replace(RESERVED, "$1-");
}
