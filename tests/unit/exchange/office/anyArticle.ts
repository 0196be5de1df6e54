import fc from "fast-check";
import type { Article } from "#core/article/article";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import type { ExportMaterial } from "#exchange/format";
import { aPicture } from "../../../support/aPicture";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";

const LINK = { target: null, rel: "noopener noreferrer", class: null, title: null };
const HREFS = [
  "https://courier.example/a_b?c=d&e#f",
  "https://courier.example/a b/é|{x}",
  "http://",
  "https://[::bad/",
  "mailto:ada@courier.example?subject=a b",
  "tel:+1555",
  "/relative/path%zz",
  "#a-long-wait",
  "#nowhere at all",
  "javascript:alert(1)",
  "https://courier.example/\uD800",
];
const WORDS = [
  "ferry",
  "Port Selwick",
  "مرحبا",
  "שלום עולם",
  "1931",
  "汉字",
  "é\u0301",
  "👩🏽‍🚒",
  "\u0000\u0001\u000B\u001F",
  "\uD83D",
  "\uFFFE\uFFFF",
  "a\tb",
  "a\nb\r\nc",
  "   ",
  "<w:p>&amp;]]>",
  "\u202Eevil\u202C",
  "\u00AD\u200B",
  "\u2028",
  "—",
];

const SOURCE = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an official" });
const OPEN_SOURCE = aSource({ url: "https://harbour.example/log", role: "رئيس الميناء" });
export const SOURCES = [SOURCE, OPEN_SOURCE];
const evidence = [
  aPieceOfEvidence({ sourceId: SOURCE.id, quote: "Kept on the desk" }),
  aPieceOfEvidence({ sourceId: OPEN_SOURCE.id, stance: "contradicts", locator: "p. 3", quote: "שלום <it sank>" }),
];
const CLAIMS = [
  aClaim(),
  aClaim({ verdict: "verified", evidence }),
  aClaim({ verdict: "false", note: "No: ليس كذلك", by: "ليلى حداد" }),
  aClaim({ verdict: "disputed", evidence, text: "Reworded since" }),
];
const GONE = aClaim({ verdict: "verified", evidence });

const PICTURES: Readonly<Record<string, { readonly bytes: Uint8Array; readonly mediaType: string }>> = {
  ["a".repeat(64)]: { bytes: aPicture(), mediaType: "image/png" },
  ["b".repeat(64)]: { bytes: aPicture({ width: 300, height: 900, shade: 9 }), mediaType: "image/png" },
  ["c".repeat(64)]: { bytes: new Uint8Array([0x52, 0x49, 0x46, 0x46]), mediaType: "image/webp" },
};

/** The files of the pictures that `anyArticle` names. One of them is missing. */
export const attachment: ExportMaterial["attachment"] = (sha256) => PICTURES[sha256];

const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8, unit: "binary" })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(" "));

const marks: fc.Arbitrary<DocumentMark[]> = fc
  .tuple(
    fc.subarray(["bold", "italic", "underline", "strike", "subscript", "superscript"]),
    fc.option(fc.constantFrom(...HREFS), { nil: null, freq: 2 }),
    fc.subarray(CLAIMS.map(({ id }) => id)),
  )
  .map(([types, href, claims]) => [
    ...types.map((type) => ({ type })),
    ...(href === null ? [] : [{ type: "link", attrs: { href, ...LINK } }]),
    ...claims.map(aClaimMark),
  ]);

const inline: fc.Arbitrary<DocumentNode[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(words, marks).map(([text, own]) => aText(text, ...own)) },
    { weight: 1, arbitrary: fc.constant({ type: "hardBreak" }) },
  ),
  { maxLength: 4 },
);

const dir = fc.constantFrom(null, null, "ltr", "rtl");
const paragraph = fc
  .tuple(inline, dir)
  .map(([content, way]): DocumentNode => ({ type: "paragraph", attrs: { dir: way }, content }));
const heading = fc
  .tuple(fc.oneof(inline, fc.constant<DocumentNode[]>([aText("A long wait")])), fc.constantFrom(2, 3, 4))
  .map(([content, level]): DocumentNode => ({ type: "heading", attrs: { level }, content }));
const figure = fc
  .tuple(
    fc.oneof(inline, fc.constant<DocumentNode[]>([])),
    fc.constantFrom("a", "b", "c", "d", null),
    fc.oneof(words, fc.constant("")),
    fc.oneof(words, fc.constant("")),
    fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
  )
  .map(
    ([content, file, alt, credit, width]): DocumentNode => ({
      type: "figure",
      attrs: { sha256: file?.repeat(64) ?? null, mediaType: null, width, height: width, alt, credit },
      content,
    }),
  );

function list(depth: number): fc.Arbitrary<DocumentNode> {
  const item = fc
    .tuple(paragraph, depth > 0 ? fc.array(block(depth - 1), { maxLength: 2 }) : fc.constant([]))
    .map(([first, others]): DocumentNode => ({ type: "listItem", content: [first, ...others] }));
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.constantFrom("bulletList", "orderedList"), fc.nat(12))
    .map(([content, type, start]) => ({ type, ...(type === "orderedList" ? { attrs: { start } } : {}), content }));
}

function table(depth: number): fc.Arbitrary<DocumentNode> {
  const span = fc.constantFrom(1, 1, 1, 2, 3);
  const cell = fc
    .record({
      type: fc.constantFrom("tableCell", "tableHeader"),
      attrs: fc.record({ colspan: span, rowspan: span, align: fc.constantFrom(null, "left", "right", "center") }),
      content: fc.array(depth > 0 ? block(depth - 1) : paragraph, { minLength: 1, maxLength: 2 }),
    })
    .map((made): DocumentNode => made);
  return fc
    .array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((rows) => ({ type: "table", content: rows.map((content) => ({ type: "tableRow", content })) }));
}

/** Eleven lists in one another, which is more than word processors know. */
const deepList = fc.constantFrom("bulletList", "orderedList").map((type) => {
  const item = (...content: DocumentNode[]): DocumentNode => ({
    type,
    content: [{ type: "listItem", content: [{ type: "paragraph", content: [aText("deep")] }, ...content] }],
  });
  return Array.from({ length: 10 }).reduce<DocumentNode>((inner) => item(inner), item());
});
const wideTable = fc.integer({ min: 60, max: 70 }).map((columns): DocumentNode => {
  const cell = { type: "tableCell", content: [{ type: "paragraph", content: [aText("w")] }] };
  return { type: "table", content: [{ type: "tableRow", content: Array.from({ length: columns }, () => cell) }] };
});

function block(depth: number): fc.Arbitrary<DocumentNode> {
  const quote = fc
    .array(depth > 0 ? block(depth - 1) : paragraph, { minLength: 1, maxLength: 2 })
    .map((content): DocumentNode => ({ type: "blockquote", content }));
  return fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    { weight: 2, arbitrary: figure },
    { weight: 2, arbitrary: list(depth) },
    { weight: 1, arbitrary: quote },
    { weight: 2, arbitrary: table(depth) },
    { weight: 1, arbitrary: fc.constant({ type: "horizontalRule" }) },
  );
}

/** Articles with everything in them that the editor, an importer or a damaged clipboard could have put there. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    blocks: fc.array(fc.oneof({ weight: 20, arbitrary: block(2) }, deepList, wideTable), {
      minLength: 1,
      maxLength: 5,
    }),
    headline: fc.oneof(words, fc.constant("")),
    standfirst: fc.oneof(words, fc.constant("")),
    names: fc.array(words, { maxLength: 3 }),
    dateline: fc.oneof(words, fc.constant("")),
    tags: fc.array(words, { maxLength: 2 }),
    language: fc.constantFrom("en", "en-GB", "ar", "he", "zh-Hant", "ur-PK", "fr"),
    embargo: fc.constantFrom(null, "2032-01-01T00:00:00.000Z", TEST_TIME),
  })
  .map(({ blocks, names, ...details }) =>
    anArticle({
      ...details,
      bylines: names.map((name) => ({ name })),
      body: aBody(...blocks),
      claims: [...CLAIMS, GONE],
    }),
  );
