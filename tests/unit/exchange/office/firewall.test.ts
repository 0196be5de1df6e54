import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { exportArticle } from "#exchange/exportArticle";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, aSource, aText } from "../../../support/builders";
import { cleared } from "../support";
import { attachment, figure, link, PICTURE_HASH } from "./anArticleOfEverything";

const HIDDEN = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an official" });
const OPEN = aSource({ name: "Orla Fennick" });
const claim = aClaim({ text: "It sank.", verdict: "false", note: "Says Sorrel Dunmarrow" });
const judge = aClaim({ text: "It sank.", verdict: "false", note: "No", by: "Sorrel Dunmarrow" });
const quoted = aClaim({
  text: "It sank.",
  verdict: "verified",
  evidence: [aPieceOfEvidence({ sourceId: OPEN.id, quote: "I had it from Sorrel Dunmarrow" })],
});

const withBody =
  (...content: Parameters<typeof aBody>) =>
  (article: Article) => ({ ...article, body: aBody(...content) });
const withClaim = (made: typeof claim) => (article: Article) => ({
  ...article,
  body: aBody(aParagraph(made)),
  claims: { [made.id]: made },
});

const PLACES: readonly (readonly [string, string, (article: Article) => Article])[] = [
  ["a caption", "the text", withBody(figure(PICTURE_HASH, {}, aText("Sorrel "), aText("Dunmarrow", { type: "bold" })))],
  ["an alt text", "alt text", withBody(figure(PICTURE_HASH, { alt: "Sorrel Dunmarrow at sea" }))],
  ["a credit", "the text", withBody(figure(PICTURE_HASH, { credit: "Sorrel Dunmarrow" }))],
  [
    "a link",
    "a link",
    withBody({ type: "paragraph", content: [aText("x", link("https://x.example/Sorrel%20Dunmarrow"))] }),
  ],
  ["the keywords", "properties", (article) => ({ ...article, tags: ["Sorrel Dunmarrow"] })],
  ["the category", "properties", (article) => ({ ...article, section: "Sorrel Dunmarrow" })],
  ["the note of a verdict", "a comment", withClaim(claim)],
  ["the name under a verdict", "a comment", withClaim(judge)],
  ["a quotation in the evidence", "a comment", withClaim(quoted)],
];

describe.each(["docx", "odt"])("as %s", (format) => {
  it.each(PLACES)("a protected name in %s does not leave, and is told by its place", async (_, place, change) => {
    const harmless = anArticle();
    const clearance = cleared(harmless, { sources: [HIDDEN, OPEN] });
    Object.assign(clearance.article, change(harmless));
    const result = await exportArticle({ clearance, attachment, options: ["claims-as-comments"] }, format);
    expect(result).toMatchObject({ ok: false, problem: { code: "firewall" } });
    if (!result.ok) expect(result.problem.message).toContain(place);
    expect(JSON.stringify(result)).not.toContain("Dunmarrow");
  });

  it("a source that is called like a font of the file's is no leak", async () => {
    const georgia = aSource({ name: "Georgia", terms: "confidential" });
    const result = await exportArticle({ clearance: cleared(anArticle(), { sources: [georgia] }), attachment }, format);
    expect(result.ok).toBe(true);
  });
});
