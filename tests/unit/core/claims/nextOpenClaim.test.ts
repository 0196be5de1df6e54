import { describe, expect, it } from "vitest";
import { viewClaim } from "#core/claims/claimView";
import { describeNoneOpen, nextOpenClaim } from "#core/claims/nextOpenClaim";
import type { Verdict } from "#core/claims/verdict";
import { countClaims } from "#core/claims/verification";
import { aClaim } from "../../../support/builders";

const TEXT = "The weir is 40 metres wide.";
const claim = (verdict: Verdict, now: string | null = TEXT) =>
  viewClaim(aClaim({ text: TEXT, verdict, note: "n" }), now);
const everything = () => true;

describe("nextOpenClaim", () => {
  const [a, b, c, gone] = [claim("unchecked"), claim("verified"), claim("false"), claim("verified", null)];
  const all = [a, b, c, gone];

  it("goes on to the next claim that needs attention, orphans after the text, and round the end", () => {
    expect(nextOpenClaim(all, null, everything)).toEqual({ kind: "found", id: a.id });
    expect(nextOpenClaim(all, a.id, everything)).toEqual({ kind: "found", id: c.id });
    expect(nextOpenClaim(all, b.id, everything)).toEqual({ kind: "found", id: c.id });
    expect(nextOpenClaim(all, c.id, everything)).toEqual({ kind: "found", id: gone.id });
    expect(nextOpenClaim(all, gone.id, everything)).toEqual({ kind: "found", id: a.id });
  });

  it("stops at a claim whose words have changed since its verdict", () => {
    const changed = claim("verified", "The weir is 50 metres wide.");
    expect(nextOpenClaim([b, changed], b.id, everything)).toEqual({ kind: "found", id: changed.id });
  });

  it("says so when the one that is left is here already", () => {
    expect(nextOpenClaim([a, b], a.id, everything)).toEqual({ kind: "here", id: a.id });
  });

  it("keeps to the narrowed list, and tells of what is open outside it", () => {
    expect(nextOpenClaim(all, null, ({ id }) => id === c.id)).toEqual({ kind: "found", id: c.id });
    expect(nextOpenClaim(all, null, ({ id }) => id === b.id)).toEqual({ kind: "hidden", number: 3 });
  });

  it("finds nothing when nothing is open, and nothing among no claims", () => {
    expect(nextOpenClaim([b], b.id, everything)).toEqual({ kind: "none" });
    expect(nextOpenClaim([], null, everything)).toEqual({ kind: "none" });
  });
});

describe("describeNoneOpen", () => {
  it("does not call a claim verified which checking has left in doubt", () => {
    const describeAll = (...verdicts: readonly Verdict[]) =>
      describeNoneOpen(countClaims(verdicts.map((v) => claim(v))));
    expect(describeAll()).toBe("No claims marked yet.");
    expect(describeAll("verified")).toBe("The only claim is verified.");
    expect(describeAll("verified", "verified")).toBe("Every claim is verified.");
    expect(describeAll("verified", "disputed", "unverifiable")).toBe(
      "No claim is open: 1 verified, 2 disputed or unverifiable.",
    );
  });
});
