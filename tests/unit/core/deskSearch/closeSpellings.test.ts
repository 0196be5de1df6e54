import { describe, expect, it } from "vitest";
import { closeSpellings } from "#core/deskSearch/closeSpellings";

const WORDS = [
  ["harbour", 9],
  ["harbours", 1],
  ["lighthouse", 3],
  ["2031", 5],
  ["gone", 0],
] as const;

describe("slips of the keyboard", () => {
  it.each([
    ["letters exchanged", "harbuor", ["harbour"]],
    ["a letter left out", "harbor", ["harbour"]],
    ["a letter too many", "harrbour", ["harbour"]],
    ["a wrong letter", "garbour", ["harbour"]],
    ["two slips in a long word", "lihgthuose", ["lighthouse"]],
    ["two slips in a short one", "harbrou", []],
    ["a word too short to tell", "gon", []],
    ["a word nobody uses any more", "goone", []],
    ["a number", "20311", []],
  ])("%s", (_what, typed, expected) => {
    expect(closeSpellings(typed, WORDS)).toEqual(expected);
  });

  it("gives the nearest, the most used of them first", () => {
    expect(
      closeSpellings("marks", [
        ["larks", 1],
        ["barks", 4],
        ["parka", 9],
      ]),
    ).toEqual(["barks", "larks"]);
  });
});
