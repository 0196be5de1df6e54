import type { Element } from "hast";
import { plainText } from "#core/article/document/plainText";
import type { ArticleStart } from "#core/article/newArticle";
import { isLanguageTag } from "#core/language/languageTag";
import { type Result, succeed } from "#core/result";
import { slugify } from "#core/text/slugify";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
import { takeBylineParagraph } from "../details/takeBylineParagraph";
import { takeStandfirstParagraph } from "../details/takeStandfirstParagraph";
import type { Imported, Incoming } from "../format";
import { treeToBody } from "../html/treeToBody";
import { offerFurniture } from "../text/offerFurniture";
import { type Block, paragraphsOf } from "./block";
import { blocksToHast } from "./blocksToHast";
import { bylineFromProperties, headlineFromProperties } from "./headFromProperties";
import type { OfficeDocument } from "./officeDocument";
import { takeHead } from "./takeHead";

const MAX_TAGS = 20;
const MAX_TAG = 100;
const FEW_INDENTED = 3;
const FROM_PROPERTIES = "The byline was taken from the document’s properties, as the text has none.";

/** A word processor's document as the start of an article: its head by its styles, its text cleaned as all HTML is. */
export function importOffice(
  document: OfficeDocument,
  { name, defaultLanguage }: Pick<Incoming, "name" | "defaultLanguage">,
): Result<Imported> {
  const { lost, properties, notes, files, places } = document;
  const head = headlineFromProperties(takeHead(document.blocks), properties);
  const pictures = new Map<Element, string>();
  const children = blocksToHast(head.blocks, {
    lost,
    pictures,
    placeOf: (place) => {
      const heading = places.get(place);
      return heading === undefined ? undefined : `#${slugify(heading)}`;
    },
    headingTag: headingTags(head.blocks),
    indentsQuote: indentsQuote(head.blocks),
  });
  const beside = { pictures, files, notes: new Set(notes.notes.keys()) };
  const read = treeToBody({ type: "root", children }, beside);
  if (!read.ok) return read;
  const signed = takeBylineParagraph(read.value.body, head.bylines);
  const { body, standfirst } = takeStandfirstParagraph(signed.body, { ...head, bylineAt: signed.at });
  const authors = signed.bylines.length > 0 ? [] : bylineFromProperties(properties);
  const bylines = [...signed.bylines, ...authors];
  const language = findLanguage(plainText(body), {
    said: languageOf(properties.language),
    isUsual: true,
    assumed: defaultLanguage,
  });
  const fitted = fitDetails(
    {
      headline: head.headline,
      standfirst,
      bylines: bylines.map((byline) => ({ name: byline })),
      dateline: head.dateline,
      embargo: head.embargo,
      tags: tagsOf(properties.keywords),
      language: language.language,
    },
    body,
  );
  const start: ArticleStart = {
    ...fitted.details,
    body: fitted.body,
    from: name.slice(0, 500),
    ...(notes.notes.size > 0 ? { notes: withWords(document) } : {}),
  };
  return succeed({
    content: { kind: "start", start },
    attachments: read.value.attachments,
    warnings: [
      ...document.warnings,
      ...head.warnings,
      ...(authors.length > 0 ? [FROM_PROPERTIES] : []),
      ...lost.sentences(),
      ...read.value.warnings,
      ...language.warnings,
      ...fitted.warnings,
    ],
    furniture: offerFurniture(fitted.body.content ?? [], { authors: bylines }),
    remoteImages: read.value.remoteImages,
    remotePlaces: read.value.remotePlaces,
  });
}

/** An article's headings begin with 2: those of a document that begin with 1 move down, all of them. */
function headingTags(blocks: readonly Block[]): (level: number) => string {
  const levels = paragraphsOf(blocks).flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const shift = levels.includes(1) ? 1 : 0;
  return (level) => `h${Math.min(level + shift, 4)}`;
}

/** Where most of a text is set in from the margin, that is how its page looks, and no quotation. A few lines tell nothing. */
function indentsQuote(blocks: readonly Block[]): boolean {
  const plain = blocks.filter(
    (block) => block.kind === "paragraph" && block.role === null && block.heading === null && !block.list,
  );
  const indented = plain.filter((block) => block.kind === "paragraph" && block.indented).length;
  return indented <= FEW_INDENTED || indented * 2 <= plain.length;
}

/** The threads, each with the words that it is about, which the body need not hold: a headline's are not there. */
function withWords({ blocks, notes }: OfficeDocument): NonNullable<ArticleStart["notes"]> {
  const words = new Map<string, string>();
  for (const { inlines } of paragraphsOf(blocks)) {
    for (const inline of inlines) {
      if (inline.kind !== "text") continue;
      for (const id of inline.notes) words.set(id, `${words.get(id) ?? ""}${inline.text}`);
    }
  }
  return Object.fromEntries([...notes.notes].map(([id, note]) => [id, { about: words.get(id) ?? "", ...note }]));
}

function tagsOf(keywords: string): string[] {
  const tags = keywords.split(/[,;\n]/u).map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== "" && tag.length <= MAX_TAG).slice(0, MAX_TAGS);
}

function languageOf(said: string | null): string | null {
  const tag = said?.trim().replaceAll("_", "-") ?? "";
  if (tag === "" || /^(?:x-none|zxx|und|none)$/iu.test(tag) || !isLanguageTag(tag)) return null;
  return Intl.getCanonicalLocales(tag)[0] ?? null;
}
