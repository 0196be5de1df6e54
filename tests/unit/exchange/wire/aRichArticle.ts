import fc from "fast-check";
import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { anArticle } from "../../../support/builders";
import { aRandomBody } from "../arbitraries";

const words = fc
  .array(fc.constantFrom("ferry", "Selwick", "<b>", "&amp;", "]]>", "“fog”", "مرحبا", "汉字", "1931", '"x"'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((some) => some.join(" "));
const name = fc.constantFrom("Ada Quill", "Bram Tolle", "Dov Lem", "Renée O’Dell", "علي حسن");

export const aFigure: fc.Arbitrary<DocumentNode> = fc
  .record({
    image: fc.constantFrom("image/png", "image/jpeg", null),
    size: fc.option(fc.integer({ min: 1, max: 4_000 }), { nil: null }),
    alt: words,
    credit: fc.constantFrom("", "Dov Lem"),
    caption: fc.option(words),
  })
  .map(({ image, size, alt, credit, caption }) => ({
    type: "figure",
    attrs: {
      sha256: image === null ? null : image.length.toString(16).padStart(64, "a"),
      mediaType: image,
      width: size,
      height: size,
      alt,
      credit,
    },
    ...(caption === null ? {} : { content: [{ type: "text", text: caption }] }),
  }));

/** Articles in whose details anything may stand, or nothing. */
export const aRichArticle: fc.Arbitrary<Article> = fc
  .record({
    body: aRandomBody,
    figures: fc.array(aFigure, { maxLength: 2 }),
    details: fc.record({
      headline: fc.oneof(words, fc.constant("")),
      standfirst: fc.oneof(words, fc.constant("")),
      bylines: fc.uniqueArray(name, { maxLength: 3 }).map((names) => names.map((each) => ({ name: each }))),
      dateline: fc.constantFrom("", "Port Selwick", "VELMOOR, 3 March"),
      section: fc.constantFrom("", "Harbour"),
      language: fc.constantFrom("en", "en-GB", "ar", "he", "zh-Hant"),
      genre: fc.constantFrom("", "Feature", "Fact_Check", "a genre of our own"),
      slug: fc.constantFrom("", "ferry-returns", "مرحبا"),
      tags: fc.uniqueArray(fc.constantFrom("ferry", "fog & rain", "a<b"), { maxLength: 3 }),
      subjects: fc.uniqueArray(fc.constantFrom("01000000", "17000000", "20000538"), { maxLength: 3 }),
      embargo: fc.constantFrom(null, "2040-01-02T03:04:00.000Z", "2020-01-02T03:04:00.000Z"),
    }),
  })
  .map(({ body, figures, details }) =>
    anArticle({ ...details, body: { ...body, content: [...(body.content ?? []), ...figures] } }),
  );
