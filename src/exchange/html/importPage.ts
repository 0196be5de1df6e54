import { plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { type Result, succeed } from "#core/result";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
import { takeBylineParagraph } from "../details/takeBylineParagraph";
import { takeStandfirstParagraph } from "../details/takeStandfirstParagraph";
import type { Imported, Incoming } from "../format";
import { offerFurniture } from "../text/offerFurniture";
import { readPageMeta } from "./pageMeta";
import { readPage } from "./readPage";
import { realImages } from "./realImages";
import { resolveLinks } from "./resolveLinks";
import { treeToBody } from "./treeToBody";

/** A page and what came with it. */
export interface PageSource extends Pick<Incoming, "name" | "defaultLanguage" | "beside"> {
  readonly html: string;
  /** Where the page was saved from, when the file says so apart from the page. */
  readonly address?: string | null;
  /** What was said of the file before its page was read. */
  readonly warnings?: readonly string[];
}

/** A page as the start of an article: its copy, and the details that it says or shows. */
export function importPage({
  html,
  name,
  defaultLanguage,
  beside,
  address,
  warnings = [],
}: PageSource): Result<Imported> {
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const baseUrl = readPageMeta(parsed.value).baseUrl ?? address ?? null;
  const page = readPage(realImages(parsed.value, { baseUrl, files: beside }));
  const read = treeToBody(resolveLinks(page.copy, baseUrl), { files: beside });
  if (!read.ok) return read;
  const { attachments, remoteImages, remotePlaces } = read.value;
  const { body: unsigned, bylines, at } = takeBylineParagraph(read.value.body, page.bylines);
  // A page that says which of its parts is the byline would say it of a standfirst too.
  const { body, standfirst } =
    page.bylines.length > 0
      ? { body: unsigned, standfirst: page.standfirst }
      : takeStandfirstParagraph(unsigned, { ...page, bylineAt: at });
  const language = findLanguage(plainText(body), { said: page.language, assumed: defaultLanguage });
  const fitted = fitDetails(
    {
      headline: page.headline,
      standfirst,
      bylines: bylines.map((byline) => ({ name: byline })),
      dateline: page.dateline,
      section: page.section,
      tags: page.tags,
      embargo: page.embargo,
      language: language.language,
    },
    body,
  );
  return succeed({
    content: { kind: "start", start: { ...fitted.details, body: fitted.body, from: name.slice(0, 500) } },
    attachments,
    warnings: [...warnings, ...page.warnings, ...read.value.warnings, ...language.warnings, ...fitted.warnings],
    furniture: offerFurniture(fitted.body.content ?? [], { authors: bylines }),
    remoteImages,
    remotePlaces,
  });
}
