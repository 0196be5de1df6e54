import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#core/article/history";
import { publicationDates } from "#core/article/publicationDates";
import type { Stage } from "#core/article/stage";

const move = (from: Stage, to: Stage, at: string): HistoryEntry => ({
  act: "stage",
  at,
  by: "Ada Quill",
  from,
  to,
  reason: "",
  override: null,
});
const OUT = move("ready", "published", "2031-04-05T00:00:00.000Z");
const BACK = move("published", "draft", "2031-04-06T00:00:00.000Z");
const AGAIN = move("ready", "published", "2031-04-07T00:00:00.000Z");

describe("publicationDates", () => {
  it("are those of the first and the last time that it was published", () => {
    expect(publicationDates({ stage: "published", history: [OUT] })).toEqual({ first: OUT.at, last: OUT.at });
    expect(publicationDates({ stage: "published", history: [OUT, BACK, AGAIN] })).toEqual({
      first: OUT.at,
      last: AGAIN.at,
    });
  });

  it("are not made up for an article that is not published, or whose history does not say when", () => {
    expect(publicationDates({ stage: "ready", history: [] })).toBeNull();
    expect(publicationDates({ stage: "draft", history: [OUT, BACK] })).toBeNull();
    expect(publicationDates({ stage: "published", history: [] })).toBeNull();
  });
});
