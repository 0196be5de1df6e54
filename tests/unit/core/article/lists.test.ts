import { describe, expect, it } from "vitest";
import { fitsFilter } from "#core/article/fitsFilter";
import { newestFirst } from "#core/article/newestFirst";
import { summarise } from "#core/article/summary";
import { aClaim, anArticle } from "../../../support/builders";

describe("fitsFilter", () => {
  const summary = summarise(anArticle({ stage: "in-review", tags: ["Harbour"], claims: [aClaim()] }));

  it("lets everything through when nothing is asked", () => {
    expect(fitsFilter(summary, {})).toBe(true);
    expect(fitsFilter(summary, { stage: undefined, tag: undefined, verification: undefined })).toBe(true);
  });

  it("asks for stage, tag and verification at once", () => {
    expect(fitsFilter(summary, { stage: "in-review", tag: "Harbour", verification: "open" })).toBe(true);
    expect(fitsFilter(summary, { stage: "draft", tag: "Harbour", verification: "open" })).toBe(false);
    expect(fitsFilter(summary, { stage: "in-review", tag: "Fog", verification: "open" })).toBe(false);
    expect(fitsFilter(summary, { stage: "in-review", tag: "Harbour", verification: "verified" })).toBe(false);
  });

  it("finds a tag whatever its case, but not by a part of it", () => {
    expect(fitsFilter(summary, { tag: "hARBOUR" })).toBe(true);
    expect(fitsFilter(summary, { tag: "harb" })).toBe(false);
  });
});

describe("newestFirst", () => {
  it("puts the last change first, and of two at the same time the one made last", () => {
    const at = (id: string, updatedAt: string) => ({ ...summarise(anArticle()), id, updatedAt });
    const old = at("01TEST00000000000000000003", "2031-04-05T06:07:08.000Z");
    const twinA = at("01TEST00000000000000000001", "2031-04-06T06:07:08.000Z");
    const twinB = at("01TEST00000000000000000002", "2031-04-06T06:07:08.000Z");
    expect([old, twinA, twinB].sort(newestFirst)).toEqual([twinB, twinA, old]);
  });
});
