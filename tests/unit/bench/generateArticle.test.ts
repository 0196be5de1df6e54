import { describe, expect, it } from "vitest";
import { articleSchema } from "#core/article/article";
import { plainText } from "#core/article/document/plainText";
import { readBody } from "#core/article/document/readBody";
import { viewClaims } from "#core/claims/claimView";
import { isIntact } from "#core/claims/ledger";
import { generateArticle } from "../../../bench/corpus/generateArticle";
import { anId } from "../../support/builders";

const sourceIds = [anId(), anId()];

describe("a generated article", () => {
  it.each([
    [1_000, 0],
    [1_000, 500],
    [10_000, 500],
  ])("of %i words has %i claims in its text, each with its own words and a sound past", (words, claims) => {
    const article = generateArticle({ seed: 1, words, claims, sourceIds });
    const views = viewClaims(article.body, article.claims);
    expect(views.filter(({ inText, reworded }) => inText && !reworded)).toHaveLength(claims);
    expect(Object.values(article.claims).every(isIntact)).toBe(true);
  });

  it("has as many words as asked for, headings aside", () => {
    const { body } = generateArticle({ seed: 2, words: 1_234, claims: 40, sourceIds });
    const copy = { ...body, content: body.content?.filter(({ type }) => type === "paragraph") };
    expect(plainText(copy).split(/\s+/u)).toHaveLength(1_234);
  });

  it("is one that the desk accepts and the editor can show", () => {
    const article = generateArticle({ seed: 3, words: 500, claims: 20, sourceIds });
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(readBody(article.body).ok).toBe(true);
  });

  it("is the same for the same seed, and another for another", () => {
    const size = { words: 300, claims: 5, sourceIds };
    expect(generateArticle({ seed: 4, ...size })).toEqual(generateArticle({ seed: 4, ...size }));
    expect(generateArticle({ seed: 4, ...size }).body).not.toEqual(generateArticle({ seed: 5, ...size }).body);
  });
});
