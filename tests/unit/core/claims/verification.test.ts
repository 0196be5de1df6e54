import { describe, expect, it } from "vitest";
import { type ClaimView, viewClaim } from "#core/claims/claimView";
import type { Verdict } from "#core/claims/verdict";
import { countClaims, verificationOf } from "#core/claims/verification";
import { aClaim } from "../../../support/builders";

const fresh = (verdict?: Verdict) => viewClaim(aClaim({ text: "a", ...(verdict ? { verdict } : {}) }), "a");
const stale = (verdict: Verdict) => viewClaim(aClaim({ text: "a", verdict }), "b");
const orphan = viewClaim(aClaim({ text: "a", verdict: "false" }), null);

describe("verificationOf", () => {
  it.each<[string, ClaimView[]]>([
    ["none-marked", []],
    ["none-marked", [orphan]],
    ["open", [fresh()]],
    ["open", [fresh("verified"), fresh("checking")]],
    ["open", [fresh("verified"), fresh("unverifiable")]],
    ["verified", [fresh("verified"), fresh("verified"), orphan]],
    ["disputed", [fresh("verified"), fresh("disputed"), fresh()]],
    ["disputed", [fresh("false"), stale("verified")]],
    ["stale", [fresh("verified"), stale("verified"), fresh()]],
    ["stale", [stale("false"), fresh("verified")]],
  ])("is %s", (status, views) => {
    expect(verificationOf(views)).toBe(status);
  });
});

describe("countClaims", () => {
  it("counts a claim once, and orphans apart", () => {
    const views = [
      fresh(),
      fresh("checking"),
      fresh("verified"),
      fresh("disputed"),
      fresh("unverifiable"),
      fresh("false"),
    ];
    expect(countClaims([...views, stale("verified"), orphan])).toEqual({
      total: 7,
      open: 2,
      verified: 1,
      stale: 1,
      refused: 3,
      orphaned: 1,
    });
  });
});
