import { describe, expect, it } from "vitest";
import { brokenWidth, goesOn, joinedLines, unwrapped, wrapWidth } from "#core/text/wrapping";

const never = () => false;
const WRAPPED = [
  "The board met on Monday to talk of the harbour and of the",
  "lamps that nobody had lit since the storm, and it met in",
  "vain.",
];

describe("a text that is wrapped", () => {
  it("is as wide as its longest line that another follows", () => {
    expect(wrapWidth(WRAPPED, never)).toBe(WRAPPED[0]?.length);
    expect(wrapWidth([...WRAPPED, "", `${"tide ".repeat(19)}tide`], never)).toBe(WRAPPED[0]?.length);
  });

  it("is none where lines are short, longer than any page, or stand alone", () => {
    expect(wrapWidth(["the lamp is out,", "the tide is low"], never)).toBe(0);
    expect(wrapWidth([`${"tide and ".repeat(14)}lamp`, `${"quay and ".repeat(14)}rope`], never)).toBe(0);
    expect(wrapWidth(WRAPPED, () => true)).toBe(0);
  });

  it("breaks off in the middle of sentences, unlike a row of paragraphs", () => {
    expect(brokenWidth(WRAPPED)).toBe(WRAPPED[0]?.length);
    expect(brokenWidth(WRAPPED.map((line) => `${line[0]?.toUpperCase()}${line.slice(1)}.`))).toBe(0);
    expect(brokenWidth([])).toBe(0);
  });

  it("goes on where the next word would not have fitted, and nearly so within a sentence", () => {
    const full = "The board met on Monday to talk of the harbour and";
    expect(goesOn(full, "lamps", full.length)).toBe(true);
    expect(goesOn("The board met on Monday to talk of the boats", "or so", 50)).toBe(true);
    expect(goesOn("The board met on Monday to talk of the day.", "Or so", 50)).toBe(false);
    expect(goesOn("The board met.", "or so", 50)).toBe(false);
  });

  it("is put together to its paragraphs", () => {
    expect(unwrapped(WRAPPED, 57)).toEqual([WRAPPED.join(" ")]);
    expect(unwrapped(WRAPPED, 0)).toEqual(WRAPPED);
    expect(unwrapped(WRAPPED, 57, (line) => line.startsWith("lamps"))).toHaveLength(2);
  });
});

it("joins lines with a space, or at a hyphen without one", () => {
  expect(joinedLines(["the light-", "house"])).toBe("the light-house");
  expect(joinedLines(["in 1930-", "1931"])).toBe("in 1930- 1931");
  expect(joinedLines(["the lamp", "house"])).toBe("the lamp house");
});
