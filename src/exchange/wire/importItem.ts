import type { Nodes, Root } from "hast";
import type { Details } from "#core/article/article";
import { plainText } from "#core/article/document/plainText";
import { visibleText } from "#core/article/html/visibleText";
import { isLanguageTag } from "#core/language/languageTag";
import { type Result, succeed } from "#core/result";
import { slugify } from "#core/text/slugify";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
import { withoutDraftNotice } from "../document/withoutDraftNotice";
import { DRAFT_NOTICE_REMOVED } from "../draftNotice";
import type { Imported, Incoming } from "../format";
import { findOutermost, isTag, prune } from "../html/findElements";
import { treeToBody } from "../html/treeToBody";
import { genreCode, mediaTopicCode } from "./newsCodes";

/** What an item says of itself, as it says it: in any spelling of language, codes and moments, and in any number of lines. */
export interface ItemDetails {
  readonly headline: string;
  readonly standfirst: string;
  readonly bylines: readonly string[];
  readonly dateline: string;
  readonly section: string;
  readonly language: string;
  readonly genre: string;
  readonly embargo: string;
  readonly slug: string;
  readonly keywords: readonly string[];
  readonly subjects: readonly ItemSubject[];
}

export interface ItemSubject {
  /** A URI, a qcode or a bare code; empty for a subject that is only named. */
  readonly code: string;
  readonly scheme?: string;
  readonly name: string;
}

export const NO_DETAILS: ItemDetails = {
  headline: "",
  standfirst: "",
  bylines: [],
  dateline: "",
  section: "",
  language: "",
  genre: "",
  embargo: "",
  slug: "",
  keywords: [],
  subjects: [],
};

/** An item of a wire format, its text as a tree of HTML. */
export interface WireItem {
  readonly details: ItemDetails;
  readonly tree: Root;
  readonly warnings: readonly string[];
}

/** Tags that an article takes; a wire's item may have hundreds of keywords. */
const MAX_TAGS = 200;

/** An item as the start of an article, its text cleaned as all HTML is. */
export function importItem(
  { details, tree, warnings }: WireItem,
  { name, defaultLanguage, beside }: Incoming,
): Result<Imported> {
  const { headline, copy } = withoutHeadline(tree, oneLine(details.headline));
  const read = treeToBody(copy, { files: beside });
  if (!read.ok) return read;
  const body = withoutDraftNotice(read.value.body);
  const topics = details.subjects.flatMap(({ code, scheme }) => mediaTopicCode(code, scheme) ?? []);
  const others = details.subjects.filter(({ code, scheme }) => mediaTopicCode(code, scheme) === null);
  const tags = unique([...details.keywords, ...others.map((subject) => subject.name)].map(oneLine));
  const language = findLanguage(plainText(body), {
    said: isLanguageTag(details.language) ? details.language : null,
    assumed: defaultLanguage,
  });
  const fitted = fitDetails(
    {
      headline,
      standfirst: oneLine(details.standfirst),
      bylines: unique(details.bylines.map(oneLine)).map((byline) => ({ name: byline })),
      dateline: oneLine(details.dateline),
      section: oneLine(details.section),
      genre: genreCode(oneLine(details.genre)),
      tags: tags.slice(0, MAX_TAGS),
      subjects: [...new Set(topics)],
      embargo: moment(details.embargo),
      language: language.language,
      ...slugDetail(details.slug),
    },
    body,
  );
  return succeed({
    content: { kind: "start", start: { ...fitted.details, body: fitted.body, from: name.slice(0, 500) } },
    attachments: read.value.attachments,
    remoteImages: read.value.remoteImages,
    remotePlaces: read.value.remotePlaces,
    warnings: [
      ...warnings,
      ...(body === read.value.body ? [] : [DRAFT_NOTICE_REMOVED]),
      ...read.value.warnings,
      ...language.warnings,
      ...fitted.warnings,
      ...embargoWarning(details.embargo),
      ...(tags.length > MAX_TAGS ? [`Keywords beyond the first ${MAX_TAGS} were left out.`] : []),
    ],
    furniture: [],
  });
}

/** Items often begin their text with their headline, which stands over the article already. */
function withoutHeadline(tree: Root, given: string): { headline: string; copy: Root } {
  const heading = findOutermost(tree, isTag("h1"))[0]?.element;
  const words = heading ? visibleText(heading) : "";
  const isHeadline = heading !== undefined && words !== "" && (given === "" || given === words);
  return isHeadline
    ? { headline: words, copy: prune(tree, new Set<Nodes>([heading])) }
    : { headline: given, copy: tree };
}

function slugDetail(written: string): Partial<Pick<Details, "slug">> {
  const slug = slugify(written);
  return slug === "" ? {} : { slug };
}

function moment(written: string): string | null {
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function embargoWarning(written: string): string[] {
  return written !== "" && moment(written) === null
    ? ["The item is under embargo, in a form that could not be read: set its end before it goes anywhere."]
    : [];
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
