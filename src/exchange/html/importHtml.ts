import { plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { succeed } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import { fitDetails } from "../details/fitDetails";
import { guessLanguage } from "../details/guessLanguage";
import { takeBylineParagraph } from "../details/takeBylineParagraph";
import { takeStandfirstParagraph } from "../details/takeStandfirstParagraph";
import type { Importer } from "../format";
import { offerFurniture } from "../text/offerFurniture";
import { holdsHtml } from "./holdsHtml";
import { readPage } from "./readPage";
import { resolveLinks } from "./resolveLinks";
import { treeToBody } from "./treeToBody";

/** A page saved from a browser, or HTML from another program: its article, as text and structure and nothing else. */
export const htmlImporter: Importer = {
  holdsText: holdsHtml,
  read({ name, bytes, defaultLanguage }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const parsed = parseHtml(decoded.value.text);
    if (!parsed.ok) return parsed;
    const page = readPage(parsed.value);
    const read = treeToBody(resolveLinks(page.copy, page.baseUrl));
    if (!read.ok) return read;
    const { body: unsigned, bylines, at } = takeBylineParagraph(read.value.body, page.bylines);
    // A page that says which of its parts is the byline would say it of a standfirst too.
    const { body, standfirst } =
      page.bylines.length > 0
        ? { body: unsigned, standfirst: page.standfirst }
        : takeStandfirstParagraph(unsigned, { ...page, bylineAt: at });
    const fitted = fitDetails({
      headline: page.headline,
      standfirst,
      bylines: bylines.map((byline) => ({ name: byline })),
      dateline: page.dateline,
      section: page.section,
      tags: page.tags,
      embargo: page.embargo,
      language: page.language ?? guessLanguage(plainText(body), defaultLanguage),
    });
    return succeed({
      content: { kind: "start", start: { ...fitted.details, body, from: name.slice(0, 500) } },
      attachments: read.value.attachments,
      warnings: [...decoded.value.warnings, ...page.warnings, ...read.value.warnings, ...fitted.warnings],
      furniture: offerFurniture(body.content ?? [], { authors: bylines }),
    });
  },
};
