import { describe, expect, it } from "vitest";
import { parseBenchArguments } from "../../../bench/arguments";
import { formatTable } from "../../../bench/report/formatTable";
import { percentile } from "../../../bench/report/percentile";
import { Undoing } from "../../../bench/undoing";

describe("a percentile", () => {
  it("is the sample that so many lie at or below", () => {
    const samples = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(samples, 0.5)).toBe(10);
    expect(percentile(samples, 0.95)).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it("of nothing is a mistake", () => {
    expect(() => percentile([], 0.5)).toThrow("no samples");
  });
});

describe("a table", () => {
  it("has its numbers on the right, its texts on the left and its notes below", () => {
    const text = formatTable({
      title: "T",
      columns: ["what", "ms"],
      rows: [
        ["open", 1_234],
        ["close", 2.5],
        ["list", null],
      ],
      notes: ["A note."],
    });
    expect(text.split("\n")).toEqual([
      "T",
      "",
      "what      ms",
      "-----  -----",
      "open   1,234",
      "close   2.50",
      "list",
      "  A note.",
      "",
    ]);
  });
});

describe("the command line", () => {
  const known = ["typing", "desk"];

  it("means every part when none is named", () => {
    expect(parseBenchArguments(["--quick"], known)).toMatchObject({ parts: known, quick: true, json: false });
    expect(parseBenchArguments(["desk", "--json"], known)).toMatchObject({ parts: ["desk"], quick: false, json: true });
  });

  it("refuses parts and options that are not there", () => {
    expect(() => parseBenchArguments(["tpying"], known)).toThrow("The parts are: typing, desk.");
    expect(() => parseBenchArguments(["--fast"], known)).toThrow("--fast");
  });
});

describe("what a run has started", () => {
  it("is ended once, the last first, whatever fails", async () => {
    const ended: string[] = [];
    const undoing = new Undoing();
    undoing.later(async () => ended.push("folder"));
    undoing.later(() => Promise.reject(new Error("gone already")));
    undoing.later(async () => ended.push("browser"));
    await Promise.all([undoing.undo(), undoing.undo()]);
    expect(ended).toEqual(["browser", "folder"]);
  });
});
