import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { Claim } from "#core/claims/claim";
import { type FactCheck, PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { BEST_RATING, ratingOf, WORST_RATING } from "#core/claims/factCheckRating";
import { factChecksOf } from "#core/claims/factChecksOf";
import { appendAct } from "#core/claims/ledger";
import { isSettled, VERDICTS } from "#core/claims/verdict";
import { aBody, aClaim, aClaimMark, anArticle, anId, aParagraph, aText, TEST_TIME } from "../../../support/builders";

const LATER = "2031-05-01T00:00:00.000Z";

function chosen(claim: Claim, factCheck: FactCheck | null = PLAIN_FACT_CHECK, at = TEST_TIME): Claim {
  const text = claim.ledger.at(-1)?.text ?? "";
  return appendAct(claim, { act: "fact-check", at, by: "Ada Quill", text, factCheck });
}

function holdOf(article: Article) {
  const { ready, held } = factChecksOf(article);
  expect(ready).toEqual([]);
  return held.map(({ hold }) => hold);
}

describe("factChecksOf", () => {
  it("gives nothing that nobody chose to publish, or that somebody took back", () => {
    const never = aClaim({ verdict: "false", note: "No" });
    const takenBack = chosen(chosen(aClaim({ text: "It rained.", verdict: "verified", note: "Yes" })), null);
    expect(factChecksOf(anArticle({ claims: [never, takenBack] }))).toEqual({ ready: [], held: [] });
  });

  it("gives what was chosen, in the order of the text, as it was last worded", () => {
    const plain = chosen(aClaim({ text: "The ferry\nsank.", verdict: "false", note: "It floats" }));
    const worded = chosen(aClaim({ text: "It rained.", verdict: "verified", note: "Yes" }), {
      summary: " It rained on  Monday ",
      claimant: "Harbour Board",
      claimantKind: "organisation",
      appearance: "https://board.example/fog",
    });
    const article = anArticle({ claims: [worded, plain] });
    expect(factChecksOf(article).held).toEqual([]);
    expect(factChecksOf(article).ready).toEqual([
      {
        claimId: worded.id,
        claimReviewed: "It rained on Monday",
        claimant: { name: "Harbour Board", kind: "organisation" },
        appearance: "https://board.example/fog",
        rating: { label: "True", value: 5 },
        settledAt: TEST_TIME,
      },
      {
        claimId: plain.id,
        claimReviewed: "The ferry sank.",
        claimant: null,
        appearance: "",
        rating: { label: "False", value: 1 },
        settledAt: TEST_TIME,
      },
    ]);
  });

  it("takes a claimant for a person when nobody says otherwise", () => {
    const claim = chosen(aClaim({ verdict: "false", note: "No" }), { ...PLAIN_FACT_CHECK, claimant: "Dov Lem" });
    expect(factChecksOf(anArticle({ claims: [claim] })).ready[0]?.claimant).toEqual({
      name: "Dov Lem",
      kind: "person",
    });
  });

  it("says when the last of verdict and choice was made", () => {
    const claim = chosen(aClaim({ verdict: "false", note: "No" }), PLAIN_FACT_CHECK, LATER);
    expect(factChecksOf(anArticle({ claims: [claim] })).ready[0]?.settledAt).toBe(LATER);
  });

  it("counts a choice that was withdrawn and put back as made when it was put back", () => {
    const withdrawn = chosen(chosen(aClaim({ verdict: "false", note: "No" })), null);
    const entry = withdrawn.ledger.at(-1)?.hash ?? "";
    const text = withdrawn.ledger[0]?.text ?? "";
    const back = appendAct(withdrawn, { act: "taken-back", at: LATER, by: "Ada Quill", text, entry });
    expect(factChecksOf(anArticle({ claims: [back] })).ready[0]?.settledAt).toBe(LATER);
  });

  it.each([undefined, "unchecked", "checking"] as const)("holds back a claim whose verdict is %s", (verdict) => {
    const claim = chosen(aClaim({ ...(verdict ? { verdict } : {}), note: "Soon" }));
    expect(holdOf(anArticle({ claims: [claim] }))).toEqual(["open"]);
  });

  it("holds back a claim whose words have changed since the verdict", () => {
    const claim = chosen(aClaim({ text: "It sank in 1931.", verdict: "verified", note: "Yes" }));
    const body = aBody({ type: "paragraph", content: [aText("It sank in 1932.", aClaimMark(claim.id))] });
    expect(holdOf(anArticle({ claims: [claim], body }))).toEqual(["reworded"]);
  });

  it("holds back a claim whose source was retracted after the verdict", () => {
    const claim = chosen(aClaim({ verdict: "verified", note: "Yes" }));
    const retracted = appendAct(claim, {
      act: "source-retracted",
      at: LATER,
      by: "Ada Quill",
      text: "The ferry sank in 1931.",
      sourceId: anId(),
      reason: "Forged",
    });
    expect(holdOf(anArticle({ claims: [retracted] }))).toEqual(["retracted"]);
  });

  it("holds back a claim whose text is gone", () => {
    const claim = chosen(aClaim({ verdict: "verified", note: "Yes" }));
    expect(holdOf(anArticle({ claims: [claim], body: aBody(aParagraph("Cut.")) }))).toEqual(["orphaned"]);
  });

  it("never publishes a claim whose ledger was tampered with", () => {
    const claim = chosen(aClaim({ verdict: "verified", note: "Yes" }));
    const forged = {
      ...claim,
      ledger: claim.ledger.map((entry) => (entry.act === "verdict" ? { ...entry, note: "Sure" } : entry)),
    };
    expect(factChecksOf(anArticle({ claims: [forged] })).ready).toEqual([]);
  });
});

describe("ratingOf", () => {
  it("rates settled verdicts alone, each in words of its own", () => {
    const ratings = VERDICTS.map((verdict) => [isSettled(verdict), ratingOf(verdict) !== null]);
    for (const [settled, rated] of ratings) expect(rated).toBe(settled);
    const labels = VERDICTS.flatMap((verdict) => ratingOf(verdict)?.label ?? []);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("puts true and false at the ends of the scale, and what is neither on no place of it", () => {
    expect(ratingOf("verified")?.value).toBe(BEST_RATING);
    expect(ratingOf("false")?.value).toBe(WORST_RATING);
    expect(ratingOf("disputed")?.value).toBeNull();
    expect(ratingOf("unverifiable")?.value).toBeNull();
  });
});
