import { describe, expect, it } from "vitest";
import { needsAttention, passesFilter } from "#core/claims/claimFilter";
import { viewClaim } from "#core/claims/claimView";
import type { Verdict } from "#core/claims/verdict";
import { aClaim } from "../../../support/builders";

const TEXT = "The ferry sank in 1931.";
const claim = (verdict: Verdict, now: string | null = TEXT) =>
  viewClaim(aClaim({ text: TEXT, verdict, note: "n" }), now);

describe("needsAttention", () => {
  it.each(["unchecked", "checking", "false"] as const)("is true of a claim that is %s", (verdict) => {
    expect(needsAttention(claim(verdict))).toBe(true);
  });

  it.each(["verified", "disputed", "unverifiable"] as const)("is false of a claim settled as %s", (verdict) => {
    expect(needsAttention(claim(verdict))).toBe(false);
  });

  it("is true of changed words and of an orphan, whatever the verdict", () => {
    expect(needsAttention(claim("verified", "The ferry sank in 1932."))).toBe(true);
    expect(needsAttention(claim("verified", null))).toBe(true);
  });
});

describe("passesFilter", () => {
  it("lets everything through when nothing is asked for", () => {
    expect(passesFilter(claim("false"), "all")).toBe(true);
  });

  it("finds claims by their verdict", () => {
    expect(passesFilter(claim("disputed"), "disputed")).toBe(true);
    expect(passesFilter(claim("disputed"), "verified")).toBe(false);
  });

  it("counts a verdict on other words as changed and not as that verdict", () => {
    const changed = claim("verified", "The ferry sank in 1932.");
    expect(passesFilter(changed, "stale")).toBe(true);
    expect(passesFilter(changed, "verified")).toBe(false);
  });
});
