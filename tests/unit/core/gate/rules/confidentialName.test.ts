import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct } from "#core/claims/ledger";
import { aBody, aClaim, anArticle, aParagraph, aSource, aText, TEST_TIME } from "../../../../support/builders";
import { aContext, findingsOf } from "../../../../support/gate";

const context = aContext([aSource({ name: "Sorrel Dunmarrow", terms: "confidential" })]);
const paragraph = (...texts: string[]) => ({ type: "paragraph", content: texts.map((text) => aText(text)) });

describe("confidential-name", () => {
  it.each([
    ["headline", { headline: "Sorrel Dunmarrow speaks" }],
    ["standfirst", { standfirst: "What Sorrel Dunmarrow knows" }],
    ["byline", { bylines: [{ name: "Sorrel Dunmarrow" }] }],
    ["slug", { slug: "sorrel-dunmarrow-speaks" }],
    ["tags", { tags: ["Sorrel Dunmarrow"] }],
  ] satisfies [string, Partial<Article>][])("leads to the field that the name is in: %s", (field, overrides) => {
    const findings = findingsOf("confidential-name", anArticle(overrides), context);
    expect(findings).toMatchObject([{ field }]);
    expect(JSON.stringify(findings)).not.toMatch(/Sorrel|Dunmarrow/iu);
  });

  it("leads to the block of the text that the name is in", () => {
    const body = aBody(paragraph("Nobody."), paragraph("Thanks to Sorrel ", "Dunmarrow."));
    expect(findingsOf("confidential-name", anArticle({ body }), context)).toMatchObject([{ field: "body", block: 1 }]);
  });

  it("leads to the block whose link gives the name away", () => {
    const mark = { type: "link", attrs: { href: "https://people.example/Sorrel%20Dunmarrow" } };
    const body = aBody(paragraph("Nobody."), { type: "paragraph", content: [aText("here", mark)] });
    expect(findingsOf("confidential-name", anArticle({ body }), context)).toMatchObject([{ field: "body", block: 1 }]);
  });

  it("leads to the claim whose fact check gives the name away, and not to its text", () => {
    const plain = aClaim({ text: "First.", verdict: "false", note: "No" });
    const act = { act: "fact-check", at: TEST_TIME, by: "Ada Quill" } as const;
    const factCheck = { ...PLAIN_FACT_CHECK, claimant: "Sorrel Dunmarrow" };
    const [named, gone] = ["Second.", "Third."].map((text) => appendAct(aClaim({ text }), { ...act, text, factCheck }));
    if (!named || !gone) throw new Error("No claims");
    const article = anArticle({ claims: [plain, named], body: aBody(aParagraph(plain), aParagraph(named)) });
    const [finding, ...others] = findingsOf("confidential-name", article, context);
    expect(finding).toMatchObject({ claimId: named.id, message: expect.stringContaining("a fact check") });
    expect(finding).not.toHaveProperty("block");
    expect(others).toEqual([]);
    const published = anArticle({ claims: [gone], body: aBody(paragraph("Cut.")) });
    expect(findingsOf("confidential-name", published, context)).toEqual([]);
  });

  it("claims no one place for what no field holds", () => {
    const [finding] = findingsOf("confidential-name", anArticle({ dateline: "Sorrel Dunmarrow" }), context);
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty("field");
  });
});
