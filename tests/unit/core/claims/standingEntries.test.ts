import { describe, expect, it } from "vitest";
import type { Claim } from "#core/claims/claim";
import { claimState } from "#core/claims/claimState";
import { describeEntry } from "#core/claims/describeEntry";
import { appendAct, brokenEntries } from "#core/claims/ledger";
import { standingEntries } from "#core/claims/standingEntries";
import { aClaim, anId, aPieceOfEvidence, TEST_TIME } from "../../../support/builders";

const entry = { at: TEST_TIME, by: "Ada Quill", text: "The ferry sank in 1931." };

function takenBack(claim: Claim, of = claim.ledger.at(-1)?.hash ?? ""): Claim {
  return appendAct(claim, { ...entry, act: "taken-back", entry: of });
}

describe("a verdict that was taken back", () => {
  const piece = aPieceOfEvidence();
  const disputed = appendAct(aClaim({ verdict: "disputed", note: "Two logs differ.", evidence: [piece] }), {
    ...entry,
    act: "verdict",
    verdict: "verified",
    note: "",
  });

  it("leaves the claim as it was before", () => {
    expect(claimState(takenBack(disputed))).toMatchObject({ verdict: "disputed", verdictNote: "Two logs differ." });
  });

  it("counts again when the taking back is taken back, in its old place", () => {
    const again = takenBack(takenBack(disputed));
    expect(claimState(again)).toEqual(claimState(disputed));
    expect(claimState(takenBack(again)).verdict).toBe("disputed");
  });

  it("stays in the ledger, whose chain holds", () => {
    const claim = takenBack(disputed);
    expect(claim.ledger).toHaveLength(disputed.ledger.length + 1);
    expect(brokenEntries(claim)).toEqual([]);
    const last = claim.ledger.at(-1);
    expect(last && describeEntry(last, () => null, claim.ledger).what).toBe("Taken back: Verdict: Verified");
  });
});

describe("standingEntries", () => {
  it("never lets go of the marking or of a retraction", () => {
    const retracted = appendAct(aClaim({ verdict: "verified", note: "Yes." }), {
      ...entry,
      act: "source-retracted",
      sourceId: anId(),
      reason: "Forged.",
    });
    expect(claimState(takenBack(retracted)).retractions).toHaveLength(1);
    expect(standingEntries(takenBack(retracted, retracted.ledger[0]?.hash))[0]?.act).toBe("marked");
  });

  it("lets nobody take back what somebody else did", () => {
    const claim = aClaim({ verdict: "false", note: "The log says 1932.", by: "Ben Reed" });
    const hash = claim.ledger.at(-1)?.hash ?? "";
    expect(claimState(takenBack(claim)).verdict).toBe("false");
    expect(
      claimState(takenBack(appendAct(claim, { ...entry, by: "ben  reed", act: "taken-back", entry: hash }))).verdict,
    ).toBe("unchecked");
  });

  it("is the whole ledger when an entry names one that is not there", () => {
    const claim = aClaim({ verdict: "verified", note: "Yes." });
    expect(standingEntries(takenBack(claim, "0".repeat(64)))).toEqual(claim.ledger);
  });
});
