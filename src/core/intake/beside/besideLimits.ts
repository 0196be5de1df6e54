const MEBIBYTE = 1024 * 1024;

/** How many images come in with one file from the folder around it, as many as from the web. */
export const MAX_BESIDE = 200;

/** The most that a file and the images beside it may have together, in bytes; a request takes a little more than that. */
export const MAX_WITH_BESIDE = 59 * MEBIBYTE;

/** Texts that name images in files beside them. All other formats hold what is theirs. */
export function canNameBeside(name: string): boolean {
  return /\.(?:x?html?|md|markdown)$/iu.test(name);
}
