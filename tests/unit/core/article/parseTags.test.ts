import { describe, expect, it } from "vitest";
import { detailsSchema } from "#core/article/article";
import { parseTags } from "#core/article/parseTags";

describe("parseTags", () => {
  it("parts at commas of every script, semicolons and line breaks", () => {
    expect(parseTags("harbour, ferries;law\nمياه، خدمات、天気")).toEqual([
      "harbour",
      "ferries",
      "law",
      "مياه",
      "خدمات",
      "天気",
    ]);
  });

  it("tidies white space and drops what is empty", () => {
    expect(parseTags("  safety  at sea ,, ")).toEqual(["safety at sea"]);
    expect(parseTags(" , ")).toEqual([]);
  });

  it("never makes a tag that an article cannot hold", () => {
    const tags = parseTags(`${"long ".repeat(60)}, short`);
    expect(detailsSchema.shape.tags.safeParse(tags).success).toBe(true);
  });
});
