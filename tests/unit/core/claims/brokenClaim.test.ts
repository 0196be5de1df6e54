import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import { summarise } from "#core/article/summary";
import { claimState } from "#core/claims/claimState";
import { isIntact } from "#core/claims/ledger";
import { checkArticle } from "#core/gate/checkArticle";
import { buildReport } from "#core/report/buildReport";
import { aClaim, anAct, anArticle, aPieceOfEvidence } from "../../../support/builders";
import { forged } from "../../../support/forged";
import { aContext, findingsOf } from "../../../support/gate";
import { refusalOf, valueIn } from "../../../support/unwrap";

const sound = aClaim({ verdict: "false", note: "The register says 1913.", evidence: [aPieceOfEvidence()] });
const broken = forged(sound, { verdict: "verified" });
const article = { ...anArticle({ claims: [sound] }), claims: { [broken.id]: broken } };

function withdrawnFromText(from: Article): Article {
  return valueIn(apply(from, { type: "unmark-claim", claimId: broken.id }, anAct()));
}

describe("a claim whose history was changed outside Stet", () => {
  it("has no verdict, whatever its history says, and keeps its evidence", () => {
    expect(isIntact(sound)).toBe(true);
    expect(isIntact(broken)).toBe(false);
    expect(claimState(broken)).toMatchObject({
      verdict: "unchecked",
      verdictBy: null,
      verdictAt: null,
      factCheck: null,
    });
    expect(claimState(broken).evidence).toEqual(claimState(sound).evidence);
  });

  it("makes its article open, in the list, the counts and the report", () => {
    expect(summarise(article)).toMatchObject({ verification: "open", claims: { open: 1, verified: 0, stale: 0 } });
    const report = buildReport(article, "public", aContext());
    expect(report).toMatchObject({
      verification: "open",
      claims: [{ verdict: "unchecked", ledger: { intact: false, broken: [3] } }],
    });
  });

  it("closes the gate, which says why", () => {
    expect(findingsOf("broken-ledger", article)).toMatchObject([
      { severity: "error", claimId: broken.id, message: expect.stringContaining("changed outside Stet") },
    ]);
    expect(checkArticle(article, aContext()).gate).toBe("closed");
  });

  it("closes the gate even where that rule is turned off", () => {
    const { gate, findings } = checkArticle(article, aContext([], { "broken-ledger": "off" }));
    expect(gate).toBe("closed");
    expect(findings.map(({ rule }) => rule)).not.toContain("broken-ledger");
  });

  it("takes no verdict and no confirmation any more", () => {
    const claimId = broken.id;
    const verdict = { type: "record-verdict", claimId, verdict: "verified", note: "Looked again." } as const;
    expect(refusalOf(apply(article, verdict, anAct()))).toBe("ledger-broken");
    const confirmed = apply(article, { type: "reconfirm-claim", claimId, note: "" }, anAct());
    expect(refusalOf(confirmed)).toBe("nothing-to-reconfirm");
  });

  it("is got rid of by taking its mark off and dismissing it, its history kept", () => {
    const unmarked = withdrawnFromText(article);
    expect(findingsOf("broken-ledger", unmarked)).toHaveLength(1);
    const gone = valueIn(apply(unmarked, { type: "dismiss-claim", claimId: broken.id, note: "" }, anAct()));
    expect(findingsOf("broken-ledger", gone)).toEqual([]);
    expect(gone.claims[broken.id]?.ledger.slice(0, 3)).toEqual(broken.ledger);
  });

  it("says nothing of claims whose history is whole", () => {
    expect(findingsOf("broken-ledger", anArticle({ claims: [sound, aClaim()] }))).toEqual([]);
  });
});
