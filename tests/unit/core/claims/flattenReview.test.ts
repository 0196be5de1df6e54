import { describe, expect, it } from "vitest";
import { type ArticleSummary, summarise } from "#core/article/summary";
import type { ArticleToReview, ClaimToReview } from "#core/claims/deskClaims";
import { countToReview, flattenReview } from "#core/claims/flattenReview";
import { anArticle, anId } from "../../../support/builders";

function aSummary(stale: number): ArticleSummary {
  const summary = summarise(anArticle());
  return { ...summary, claims: { ...summary.claims, total: stale, stale } };
}

function toReview(...texts: [string, ...string[]]): ArticleToReview {
  const claims = texts.map(
    (text): ClaimToReview => ({
      id: anId(),
      text,
      verdict: "verified",
      verdictText: "before",
      verdictBy: "Ada Quill",
      verdictAt: null,
      assignee: null,
      reworded: true,
      retractions: [],
    }),
  );
  return { article: aSummary(texts.length), claims };
}

describe("flattenReview", () => {
  it("keeps articles and claims in their order, and says where an article begins", () => {
    const items = flattenReview([toReview("a", "b"), toReview("c")]);
    expect(items.map(({ claim, isFirst, ofArticle }) => [claim.text, isFirst, ofArticle])).toEqual([
      ["a", true, 2],
      ["b", false, 2],
      ["c", true, 1],
    ]);
  });

  it("has nothing for nothing", () => {
    expect(flattenReview([])).toEqual([]);
  });
});

describe("countToReview", () => {
  it("adds up the stale claims of every article", () => {
    expect(countToReview([aSummary(2), aSummary(0), aSummary(3)])).toBe(5);
    expect(countToReview([])).toBe(0);
  });
});
