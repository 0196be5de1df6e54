import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionRuns } from "#exchange/document/directionRuns";

const runs = (text: string, paragraph: "ltr" | "rtl") =>
  directionRuns(text, paragraph).map(({ text: piece, direction }) => [piece, direction]);

describe("the runs of a line", () => {
  it("are one where all letters run one way", () => {
    expect(runs("The log, 1931.", "ltr")).toEqual([["The log, 1931.", "ltr"]]);
    expect(runs("قالت الشركة 1931.", "rtl")).toEqual([["قالت الشركة 1931.", "rtl"]]);
  });

  it("change with the letters; what is between goes with both sides, or with the paragraph", () => {
    expect(runs("They say שלום עולם there", "ltr")).toEqual([
      ["They say ", "ltr"],
      ["שלום עולם", "rtl"],
      [" there", "ltr"],
    ]);
    expect(runs("קנה iPhone 17 Pro", "rtl")).toEqual([
      ["קנה ", "rtl"],
      ["iPhone 17 Pro", "ltr"],
    ]);
  });

  it("hold no letters but of their own direction, and together are the line", () => {
    const letters = fc.constantFrom("a", "é", "م", "ש", " ", "1", "!", "汉", "\u200F", "\u200E", "\u0301");
    const line = fc.array(letters).map((all) => all.join(""));
    fc.assert(
      fc.property(line, fc.constantFrom("ltr" as const, "rtl" as const), (text, way) => {
        const made = directionRuns(text, way);
        expect(made.map((run) => run.text).join("")).toBe(text);
        for (const run of made) if (run.direction === "rtl") expect(run.text).not.toMatch(/[aé汉]/u);
        for (const run of made) if (run.direction === "ltr") expect(run.text).not.toMatch(/(?<![aé汉])[מש]/u);
      }),
    );
  });
});
