import { describe, expect, it } from "vitest";
import { TERMS } from "#core/sources/source";
import { termsChange } from "#core/sources/termsChange";

describe("termsChange", () => {
  it("says nothing when the terms stay", () => {
    for (const terms of TERMS) expect(termsChange(terms, terms)).toBeNull();
  });

  it("has something to say of every change, and the way back is the other way", () => {
    for (const [position, from] of TERMS.entries()) {
      for (const to of TERMS.slice(position + 1)) {
        const [there, back] = [termsChange(from, to), termsChange(to, from)];
        expect(there?.stricter).toBe(true);
        expect(back?.stricter).toBe(false);
        expect(there?.meaning).toMatch(/\.$/u);
        expect(back?.meaning).toMatch(/\.$/u);
      }
    }
  });

  it("warns that the name may get out when the source goes on the record", () => {
    expect(termsChange("background", "on-the-record")?.meaning).toContain("may appear in exports and reports");
  });

  it("says that nothing guards the name any more, whatever confidential is loosened to", () => {
    expect(termsChange("confidential", "background")?.meaning).toContain("no longer refused");
    expect(termsChange("confidential", "on-the-record")?.meaning).toContain("no longer refused");
    expect(termsChange("off-the-record", "background")?.meaning).not.toContain("no longer refused");
  });
});
