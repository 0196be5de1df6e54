import { describe, expect, it } from "vitest";
import type { Claim } from "#core/claims/claim";
import { appendAct } from "#core/claims/ledger";
import type { Verdict } from "#core/claims/verdict";
import { aBody, aClaim, aClaimMark, anArticle, anId, aParagraph, aText, TEST_TIME } from "../../../../support/builders";
import { findingsOf } from "../../../../support/gate";

function reworded(claim: Claim) {
  return { type: "paragraph", content: [aText("Quite other words.", aClaimMark(claim.id))] };
}

const settled = (verdict: Verdict) => aClaim({ verdict, note: "Looked it up." });

describe.each<[string, Verdict | undefined]>([
  ["claim-unchecked", undefined],
  ["claim-unchecked", "unchecked"],
  ["claim-checking", "checking"],
  ["claim-false", "false"],
])("%s", (rule, verdict) => {
  const claim = aClaim(verdict ? { verdict, note: "n" } : {});

  it(`closes the gate to a claim that is ${verdict ?? "only marked"}, and says which`, () => {
    const [finding, ...others] = findingsOf(rule, anArticle({ claims: [claim] }));
    expect(finding).toMatchObject({ severity: "error", claimId: claim.id });
    expect(finding?.message).toContain("The ferry sank in 1931.");
    expect(others).toEqual([]);
  });

  it("has nothing to say once the claim is verified, or out of the text", () => {
    expect(findingsOf(rule, anArticle({ claims: [settled("verified")] }))).toEqual([]);
    expect(findingsOf(rule, anArticle({ claims: [claim], body: aBody(aParagraph("Fog.")) }))).toEqual([]);
  });
});

describe("claim-stale", () => {
  it("closes the gate when the words have changed since the verdict", () => {
    const claim = settled("verified");
    const article = anArticle({ claims: [claim], body: aBody(reworded(claim)) });
    expect(findingsOf("claim-stale", article)).toMatchObject([{ severity: "error", claimId: claim.id }]);
  });

  it("speaks instead of the verdict that no longer holds", () => {
    const claim = settled("false");
    const article = anArticle({ claims: [claim], body: aBody(reworded(claim)) });
    expect(findingsOf("claim-false", article)).toEqual([]);
    expect(findingsOf("claim-stale", article)).toHaveLength(1);
  });

  it("closes the gate when a source was retracted since the verdict, and says so", () => {
    const before = settled("verified");
    const claim = appendAct(before, {
      act: "source-retracted",
      at: TEST_TIME,
      by: "Ada Quill",
      text: before.ledger[0]?.text ?? "",
      sourceId: anId(),
      reason: "It was forged.",
    });
    const [finding] = findingsOf("claim-stale", anArticle({ claims: [claim], body: aBody(aParagraph(claim)) }));
    expect(finding).toMatchObject({ severity: "error", claimId: claim.id });
    expect(finding?.message).toContain("retracted");
  });

  it("has nothing to say of fresh verdicts", () => {
    expect(findingsOf("claim-stale", anArticle({ claims: [settled("verified")] }))).toEqual([]);
  });
});

describe("claim-orphaned", () => {
  it("warns of checked words that are gone", () => {
    const claim = settled("verified");
    const article = anArticle({ claims: [claim], body: aBody(aParagraph("Fog.")) });
    expect(findingsOf("claim-orphaned", article)).toMatchObject([{ severity: "warning", claimId: claim.id }]);
    expect(findingsOf("claim-orphaned", anArticle({ claims: [claim] }))).toEqual([]);
  });
});

describe("no-claims", () => {
  it("warns when nothing is marked, or all that was marked is gone", () => {
    expect(findingsOf("no-claims", anArticle())).toMatchObject([{ severity: "warning" }]);
    const gone = anArticle({ claims: [settled("verified")], body: aBody(aParagraph("Fog.")) });
    expect(findingsOf("no-claims", gone)).toHaveLength(1);
    expect(findingsOf("no-claims", anArticle({ claims: [aClaim()] }))).toEqual([]);
  });
});

it("shortens a long claim in its message", () => {
  const claim = aClaim({ text: "The ferry sank. ".repeat(20) });
  const [finding] = findingsOf("claim-unchecked", anArticle({ claims: [claim] }));
  expect(finding?.message.length).toBeLessThan(120);
  expect(finding?.message).toContain("…");
});
