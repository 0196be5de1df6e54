import { expect, it } from "vitest";
import { aClaim, anArticle, aPieceOfEvidence, aSource } from "../../../../support/builders";
import { aContext, findingsOf } from "../../../../support/gate";

const rule = "verdict-without-evidence";
const source = aSource();
const evidence = [aPieceOfEvidence({ sourceId: source.id })];

it("asks for evidence or a note behind every settled verdict", () => {
  const claim = aClaim({ verdict: "verified" });
  expect(findingsOf(rule, anArticle({ claims: [claim] }))).toMatchObject([{ severity: "error", claimId: claim.id }]);
});

it("is content with a note, or with evidence from a source of the library", () => {
  expect(findingsOf(rule, anArticle({ claims: [aClaim({ verdict: "verified", note: "Looked it up." })] }))).toEqual([]);
  expect(
    findingsOf(rule, anArticle({ claims: [aClaim({ verdict: "verified", evidence })] }), aContext([source])),
  ).toEqual([]);
});

it("is not content with evidence from a source that is in no library", () => {
  expect(findingsOf(rule, anArticle({ claims: [aClaim({ verdict: "verified", evidence })] }))).toHaveLength(1);
});

it("asks nothing of claims that are still open", () => {
  expect(findingsOf(rule, anArticle({ claims: [aClaim(), aClaim({ verdict: "checking" })] }))).toEqual([]);
});
