import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlug, slugify } from "#core/text/slugify";

describe("slugify", () => {
  it.each([
    ["Ferry returns to Port Selwick", "ferry-returns-to-port-selwick"],
    ["  “Never,” she said: it’s over! ", "never-she-said-its-over"],
    ["Électricité à Ærø", "electricite-a-ærø"],
    ["البحر لا يسأل", "البحر-لا-يسأل"],
    ["הספרייה הצפה", "הספרייה-הצפה"],
    ["3.5% more", "3-5-more"],
    ["… — !", ""],
  ])("makes of %j %j", (headline, slug) => {
    expect(slugify(headline)).toBe(slug);
  });

  it("cuts a long headline at a word", () => {
    const slug = slugify("harbour ".repeat(20));
    expect(slug).toBe("harbour-harbour-harbour-harbour-harbour-harbour-harbour");
  });

  it("cuts a single endless word", () => {
    expect(slugify("x".repeat(200))).toHaveLength(60);
  });

  it("makes a slug of any text that has letters or digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const slug = slugify(text);
        expect(slug === "" || isSlug(slug)).toBe(true);
      }),
    );
    expect(isSlug(slugify("𐐨".repeat(100)))).toBe(true);
  });
});

describe("isSlug", () => {
  it.each(["", "Ferry", "a--b", "-a", "a-", "a b", "a/b", "../a", "a.b", "x".repeat(61)])("refuses %j", (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
