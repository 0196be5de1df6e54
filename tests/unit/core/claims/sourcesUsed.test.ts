import { describe, expect, it } from "vitest";
import { viewClaim } from "#core/claims/claimView";
import { sourcesUsed } from "#core/claims/sourcesUsed";
import { aClaim, anId, aPieceOfEvidence } from "../../../support/builders";

describe("sourcesUsed", () => {
  it("counts the pieces of evidence from each source over all claims", () => {
    const [log, witness] = [anId(), anId()];
    const from = (...sources: string[]) =>
      viewClaim(aClaim({ evidence: sources.map((sourceId) => aPieceOfEvidence({ sourceId })) }), "t");
    expect([...sourcesUsed([from(log, witness), from(log), from()])]).toEqual([
      [log, 2],
      [witness, 1],
    ]);
  });
});
