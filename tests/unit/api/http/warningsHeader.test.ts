import { describe, expect, it } from "vitest";
import { encodeWarnings } from "#api/http/warningsHeader";

const decode = (header: string): string[] => JSON.parse(decodeURIComponent(header));

describe("encodeWarnings", () => {
  it("carries any letters through a header", () => {
    const warnings = ["Tables were lost: 2.", "العنوان الفرعي"];
    expect(encodeWarnings(warnings)).toMatch(/^[\x21-\x7e]+$/);
    expect(decode(encodeWarnings(warnings))).toEqual(warnings);
  });

  it("keeps to what clients take in a header, and says how many warnings it left out", () => {
    const warnings = Array.from({ length: 900 }, (_, number) => `Figure ${number} has lost its “credit line”.`);
    const header = encodeWarnings(warnings);
    expect(header.length).toBeLessThanOrEqual(8_000);
    const kept = decode(header);
    expect(kept.slice(0, -1)).toEqual(warnings.slice(0, kept.length - 1));
    expect(kept.at(-1)).toBe(`And ${900 - (kept.length - 1)} more.`);
  });

  it("leaves out one warning that is too long for a header", () => {
    expect(decode(encodeWarnings(["x".repeat(9_000)]))).toEqual(["And 1 more."]);
  });
});
