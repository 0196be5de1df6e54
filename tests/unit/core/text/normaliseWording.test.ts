import { describe, expect, it } from "vitest";
import { normaliseWording } from "#core/text/normaliseWording";

describe("normaliseWording", () => {
  it.each([
    ["quotation marks", "“Never,” she said", '"Never," she said'],
    ["low and angle quotation marks", "„Nie“ «jamais»", '"Nie" "jamais"'],
    ["apostrophes", "It’s the skipper`s", "It's the skipper's"],
    ["dashes", "10–12 — about−so‑so", "10-12 - about-so-so"],
    ["an ellipsis", "And then…", "And then..."],
    ["no-break and repeated spaces", "5\u00A0 million\n\tcrowns ", "5 million crowns"],
    ["composed and decomposed letters", "cafe\u0301", "café"],
    ["soft hyphens and zero-width spaces", "har\u00ADbour\u200B", "harbour"],
    ["marks of direction", "\u200Fالبحر\u200E \u2067هنا\u2069", "البحر هنا"],
    ["Hebrew quotation marks", "צה״ל ג׳ורג׳", "צה\"ל ג'ורג'"],
  ])("takes %s for the same", (_, typed, plain) => {
    expect(normaliseWording(typed)).toBe(normaliseWording(plain));
  });

  it.each([
    ["a changed word", "nine days", "ten days"],
    ["a changed case", "the Ministry", "the ministry"],
    ["a full stop", "It sank", "It sank."],
    ["an accent", "resume", "résumé"],
    ["a joiner that spells another word", "می‌خواهم", "میخواهم"],
    ["a digit", "1.2 million", "12 million"],
  ])("tells %s", (_, before, after) => {
    expect(normaliseWording(before)).not.toBe(normaliseWording(after));
  });
});
