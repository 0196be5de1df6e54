import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { succeed } from "#core/result";
import { slugify } from "#core/text/slugify";
import { decodeText } from "../decoding/decodeText";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
import type { Importer } from "../format";
import { bodyBlocks } from "./bodyBlocks";
import { readHeadMatter } from "./headMatter";
import { offerFurniture } from "./offerFurniture";
import { paragraphsOf } from "./paragraphs";
import { withoutWireCodes } from "./wireCodes";

/** Plain text, mostly as it is copied from a news site or a mail: an article with its parts, not a blob. */
export const textImporter: Importer = {
  holdsText: (text, name) => /\.x?html?$/iu.test(name) && !/^\s*\{|<[a-z!/]/iu.test(text),
  read({ name, bytes, defaultLanguage }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, warnings: codes } = withoutWireCodes(decoded.value.text);
    const warnings = [...decoded.value.warnings, ...codes];
    const head = readHeadMatter(paragraphsOf(text));
    const slug = slugify(head.slug);
    const asides = head.paragraphs.flatMap(({ text, aside }) => (aside ? [[text, aside] as const] : []));
    const blocks = bodyBlocks(head.paragraphs);
    const body: DocumentNode = blocks.length === 0 ? EMPTY_BODY : { type: "doc", content: blocks };
    const language = findLanguage(text, { said: null, assumed: defaultLanguage });
    const fitted = fitDetails(
      {
        headline: head.headline,
        standfirst: head.standfirst,
        bylines: head.bylines.map((byline) => ({ name: byline })),
        dateline: head.dateline,
        embargo: head.embargo,
        language: language.language,
        ...(slug === "" ? {} : { slug }),
      },
      body,
    );
    return succeed({
      content: { kind: "start", start: { ...fitted.details, body: fitted.body, from: name.slice(0, 500) } },
      attachments: [],
      warnings: [...warnings, ...head.warnings, ...language.warnings, ...fitted.warnings],
      furniture: offerFurniture(fitted.body.content ?? [], { asides: new Map(asides), authors: head.bylines }),
    });
  },
};
