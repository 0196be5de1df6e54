import { describe, expect, it } from "vitest";
import { completeQuery, withFilters } from "#core/deskSearch/completeQuery";
import { parseQuery } from "#core/deskSearch/parseQuery";
import { accepted } from "../../../support/freshDesk";

const offered = (query: string, known = {}) => completeQuery(query, known).map(({ query: whole }) => whole);

describe("completing a search", () => {
  it.each([
    ["an operator from two letters on", "ferry st", ["ferry stage:", "ferry status:"]],
    ["nothing for a single letter", "ferry s", []],
    ["one that is to be excluded", "-ta", ["-tag:"]],
    ["the values there are", "stage:r", ["stage:ready "]],
    [
      "all of them right after the colon",
      "status:",
      ["none-marked", "open", "verified", "disputed", "stale"].map((each) => `status:${each} `),
    ],
    ["nothing once a value stands there whole", "stage:ready", []],
    ["nothing between quotation marks", '"st', []],
    ["nothing after a space", "stage:ready ", []],
  ])("offers %s", (_what, query, expected) => {
    expect(offered(query)).toEqual(expected);
  });

  it("offers what the desk knows, with quotation marks where there is a space", () => {
    expect(offered("tag:pu", { tag: ["Public money", "harbour"] })).toEqual(['tag:"Public money" ']);
  });

  it("writes filters so that they are read as what they are", () => {
    const query = withFilters(" ferry ", { stage: "in-review", verification: "stale", tag: "public money" });
    expect(accepted(parseQuery(query))).toMatchObject({
      terms: [{ words: ["ferry"] }],
      conditions: [
        { condition: { operator: "stage", oneOf: ["in-review"] } },
        { condition: { operator: "status", oneOf: ["stale"] } },
        { condition: { operator: "tag", words: ["public", "money"] } },
      ],
    });
    expect(withFilters("", {})).toBe("");
  });
});
