import { expect, it } from "vitest";
import { articleSummarySchema, summarise } from "#core/article/summary";
import { aBody, aClaim, anArticle, aParagraph, TEST_TIME } from "../../../support/builders";

const verified = aClaim({ text: "It sank.", verdict: "verified", note: "n" });

it("sums an article up for a list", () => {
  const article = anArticle({
    claims: [verified],
    body: aBody(aParagraph("Fog lifted at noon. ", verified)),
    stage: "fact-check",
    tags: ["fog"],
    signOff: { by: "Bo", at: TEST_TIME, version: 1, note: "" },
  });
  const summary = summarise(article);
  expect(articleSummarySchema.parse(summary)).toEqual(summary);
  expect(summary).toMatchObject({
    id: article.id,
    bylines: ["Ada Quill"],
    words: 6,
    verification: "verified",
    claims: { total: 1, open: 0, verified: 1, stale: 0, refused: 0, orphaned: 0 },
    signedOffBy: "Bo",
    stage: "fact-check",
    tags: ["fog"],
  });
});

it("counts no words of headline and standfirst", () => {
  expect(summarise(anArticle({ body: aBody({ type: "paragraph" }) }))).toMatchObject({
    words: 0,
    verification: "none-marked",
    signedOffBy: null,
  });
});
