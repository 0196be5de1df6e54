import { fileNamed } from "../html/fileNamed";
import { type KeptRemark, standInFor } from "./keptRemark";
import { placesIn, stretchesOf } from "./stretches";

/** Obsidian's image among notes, with what is said of it or how wide it is to be shown. */
const WIKI_IMAGE = /(?<!\\)!\[\[(?<target>[^[\]|#\n]{1,300})(?:\|(?<label>[^[\]\n]{0,300}))?\]\]/u;
/** Pandoc's and Obsidian's footnote that stands where its number would. */
const FOOTNOTE = /(?<!\\)\^\[(?<note>(?:[^[\]\n]|\[[^[\]\n]{0,500}\]){1,2000})\]/u;
/** Where Obsidian's links into a note lead. */
const BLOCK_ID = /(?<=^|\n|\S)[ \t]{0,20}(?<![^\s])\^(?=[\w-]*[a-z])[\w-]{1,60}[ \t]{0,20}(?=\n|$)/iu;
/** Kramdown's attributes, on a line of their own or behind what they are about. */
const ATTRIBUTES = /(?<!\\)\{:(?!:)[^{}\n]{0,300}\}/u;
/** Those of Pandoc and Hugo, behind a link or image. */
const OF_LINK = /(?<=[)\]])\{(?:[#.][\w-]|[\w-]{1,40}=)[^{}\n]{0,300}\}/u;
/** And behind a heading. */
const OF_HEADING = /(?<!\\)\{[#.][\w-][^{}\n]{0,300}\}(?=[ \t]{0,9}(?:\n|$))(?<=(?:^|\n)#{1,6} [^\n]{1,900})/u;
const MARKED = /(?<![=\\])==(?=[^\s=])(?<marked>(?:(?!\n[ \t]*\n|==)[^\\]|\\[\s\S]){1,5000}?(?<=[^\s=]))==(?!=)/u;
const ANY = new RegExp(
  [WIKI_IMAGE, FOOTNOTE, BLOCK_ID, ATTRIBUTES, OF_LINK, OF_HEADING].map(({ source }) => source).join("|"),
  "giu",
);
const ALL_MARKED = new RegExp(MARKED.source, "gu");
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/iu;

/**
 * Markdown without the signs that writing programs add to it and an article has no use for: highlights, addresses of blocks and
 * lists of attributes go, footnotes within the text are kept as remarks, embedded images stand as Markdown has them.
 */
export function withoutEditorSigns(
  source: string,
  kept: KeptRemark[],
  files: ReadonlyMap<string, Uint8Array> | undefined,
): { text: string; warnings: string[] } {
  const plain = outsideCode(source, ANY, (whole, groups) => {
    if (groups["target"] !== undefined) return wikiImage(whole, groups["target"], groups["label"] ?? "", files);
    if (groups["note"] === undefined) return "";
    return standInFor(kept.push({ kind: "footnote", text: groups["note"].trim() }) - 1);
  });
  let marked = 0;
  const text = outsideCode(plain, ALL_MARKED, (_, groups) => {
    marked += 1;
    return groups["marked"] ?? "";
  });
  return { text, warnings: marked === 0 ? [] : [`Highlights were taken off; their words stay (${marked}).`] };
}

type Groups = Readonly<Record<string, string | undefined>>;

function outsideCode(source: string, pattern: RegExp, replace: (whole: string, groups: Groups) => string): string {
  if (source.search(pattern) === -1) return source;
  const placeOf = placesIn(stretchesOf(source));
  return source.replace(pattern, (whole, ...rest) => {
    const places = placeOf(rest.at(-3));
    return places.size > 0 ? whole : replace(whole, rest.at(-1));
  });
}

function wikiImage(
  whole: string,
  target: string,
  label: string,
  files: ReadonlyMap<string, Uint8Array> | undefined,
): string {
  const file = fileNamed(target, files) ?? (IMAGE_FILE.test(target.trim()) ? target.trim() : undefined);
  if (file === undefined || /[<>]/u.test(file)) return whole;
  return `![${/^\d+(?:x\d+)?$/u.test(label) ? "" : label}](<${file}>)`;
}
