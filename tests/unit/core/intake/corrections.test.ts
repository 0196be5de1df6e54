import { describe, expect, it } from "vitest";
import { textBlocks } from "#core/article/document/plainText";
import { correctionsSchema, correctText, NO_CORRECTIONS, withRoles } from "#core/intake/corrections";
import { detailFaults } from "#core/intake/detailFaults";
import type { IncomingText } from "#core/intake/incomingLines";
import { shiftHeadings } from "#core/intake/shiftHeadings";
import { aBody, aParagraph, aText } from "../../../support/builders";

function aHeading(level: number, text: string) {
  return { type: "heading", attrs: { level }, content: [aText(text)] };
}

const text: IncomingText = {
  details: { headline: "Fog lifts", section: "Harbour" },
  body: aBody(aParagraph("Fog over the quay"), aHeading(3, "Boats"), aParagraph("They left at noon.")),
};

describe("corrections of a text that comes in", () => {
  it("are none at first", () => {
    expect(correctText(text, NO_CORRECTIONS)).toEqual(text);
    expect(correctionsSchema.parse({})).toEqual(NO_CORRECTIONS);
  });

  it("let what somebody has typed count more than what the lines say", () => {
    const roles = { headline: "leave-out", 0: "headline" } as const;
    const mapped = correctText(text, { ...NO_CORRECTIONS, roles });
    expect(mapped.details).toMatchObject({ headline: "Fog over the quay", section: "Harbour" });
    const typed = correctText(text, { ...NO_CORRECTIONS, roles, details: { headline: "Fog", section: undefined } });
    expect(typed.details).toMatchObject({ headline: "Fog", section: "Harbour" });
    expect(textBlocks(typed.body)).toEqual(["Boats", "They left at noon."]);
  });

  it("let what was typed give way where a line is said to be that detail afterwards, and only there", () => {
    const typed = { ...NO_CORRECTIONS, details: { headline: "Fog", section: "Sea" } };
    expect(withRoles(typed, text, { 0: "headline" })).toEqual({
      ...NO_CORRECTIONS,
      roles: { 0: "headline" },
      details: { section: "Sea" },
    });
    expect(withRoles(typed, text, { 0: "leave-out" }).details).toEqual(typed.details);
  });

  it("remember no role that a line has anyway", () => {
    const once = withRoles(NO_CORRECTIONS, text, { 0: "leave-out", 2: "leave-out" });
    expect(withRoles(once, text, { 0: "text" }).roles).toEqual({ 2: "leave-out" });
  });

  it("are refused in any other form", () => {
    for (const wrong of [
      { roles: { 0: "kicker" } },
      { headings: 3 },
      { details: { slug: "No Slug" } },
      { stage: "x" },
    ]) {
      expect(correctionsSchema.safeParse(wrong).success).toBe(false);
    }
  });
});

describe("shifting headings", () => {
  const levels = (by: number) =>
    shiftHeadings(aBody(aHeading(2, "A"), aHeading(3, "B"), aHeading(4, "C"), aParagraph("D")), by)
      .content?.filter(({ type }) => type === "heading")
      .map(({ attrs }) => attrs?.["level"]);

  it("moves all of them, and none out of the levels that copy has", () => {
    expect(levels(1)).toEqual([3, 4, 4]);
    expect(levels(-1)).toEqual([2, 2, 3]);
    expect(levels(-2)).toEqual([2, 2, 2]);
    expect(levels(0)).toEqual([2, 3, 4]);
  });

  it("reaches headings inside other blocks", () => {
    const quote = { type: "blockquote", content: [aHeading(2, "A")] };
    expect(shiftHeadings(aBody(quote), 1).content?.[0]?.content?.[0]?.attrs).toEqual({ level: 3 });
  });
});

describe("the faults of details", () => {
  it("are told by the detail, and are none where an article can have them", () => {
    expect(detailFaults({ headline: "Fog", slug: "fog-lifts", language: "en-GB", bylines: [] })).toEqual({});
    expect(Object.keys(detailFaults({ headline: "x".repeat(501), slug: "Fog Lifts", language: "?" })).sort()).toEqual([
      "headline",
      "language",
      "slug",
    ]);
  });
});
