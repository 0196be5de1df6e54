import { besidePaths } from "./besidePaths";

/** Attributes in which pages and site generators name images; those before `src` and `srcset` wait for a script. */
const ATTRIBUTE = /\b(?:data-[a-z-]{0,30})?(src|srcset|original|url)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+))/giu;
/** What stands between the brackets of Markdown's images and links; a name with spaces stands in others. */
const DESTINATION =
  /\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s<>()]{1,1000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,1000}){0,5}))/gu;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,1000}\]:[ \t]*(?:<([^<>\n]{1,1000})>|(\S{1,1000}))/gmu;
/** An image among notes (Obsidian). */
const EMBEDDED = /!\[\[([^[\]|#\n]{1,1000})/gu;
const DESCRIPTOR = /^\d+(?:\.\d+)?[whx]$/u;
/** What is named in the same way and is no image. */
const NO_IMAGE =
  /\.(?:[cm]?js|css|x?html?|json|xml|md|markdown|txt|pdf|docx?|odt|mp[34]|m4[av]|web[mv]|ogg|woff2?|[ot]tf|php|aspx?)$/iu;
/** Of one text. No saved page comes near it. */
const MAX_NAMES = 2_000;

/**
 * Paths of the images that a page or a Markdown text may have beside it, relative to itself, each once, in the order in which
 * it names them. It may name more than there is; what it shows in the end, its importer decides.
 */
export function namesBeside(text: string): string[] {
  const found = new Map<string, number>();
  const add = (address: string, at: number) => {
    for (const path of besidePaths(address)) if (!NO_IMAGE.test(path) && !found.has(path)) found.set(path, at);
  };
  for (const { 1: attribute = "", 2: double, 3: single, 4: bare, index } of text.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? "";
    if (/^\s*data:/iu.test(value)) continue;
    if (attribute.toLowerCase() === "srcset")
      for (const address of addressesOf(value)) add(withCharacters(address), index);
    else add(withCharacters(value), index);
  }
  for (const pattern of [DESTINATION, DEFINITION, EMBEDDED]) {
    for (const { 1: quoted, 2: plain, index } of text.matchAll(pattern))
      add(withCharacters(quoted ?? plain ?? ""), index);
  }
  const inOrder = [...found].sort(([, a], [, b]) => a - b).map(([path]) => path);
  return inOrder.slice(0, MAX_NAMES);
}

/** The addresses of a `srcset`, without what it says of their sizes. */
function addressesOf(srcset: string): string[] {
  const words = srcset.slice(0, 10_000).split(/\s+/u);
  return words.map((word) => word.replace(/,+$/u, "")).filter((word) => word !== "" && !DESCRIPTOR.test(word));
}

/** Names of files have few characters that HTML spells out. */
function withCharacters(value: string): string {
  if (!value.includes("&")) return value;
  return value
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (whole, hex, decimal) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&quot;/giu, '"')
    .replace(/&apos;/giu, "'")
    .replace(/&amp;/giu, "&");
}
