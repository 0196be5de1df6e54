import { describe, expect, it } from "vitest";
import { describeInstead } from "#core/doctor/describeInstead";
import type { Instead, QuarantinedFile } from "#core/doctor/quarantined";

const about = (instead: Instead | null, from = "articles/x.json"): QuarantinedFile => ({
  file: "f",
  from,
  at: "2031-04-05T06:07:08.000Z",
  reason: "",
  recovered: instead !== null,
  instead,
});
const said = (file: QuarantinedFile) => describeInstead(file, (at) => at.slice(0, 10));

describe("what is said of a file that was put aside", () => {
  it("names the day of the revision that counts now, and what to read", () => {
    const words = said(about({ what: "revision", at: "2031-04-04T06:07:08.000Z" }));
    expect(words).toMatch(/^The article’s revision of 2031-04-04 has taken its place\. Read the article through/u);
  });

  it("tells the desk's own files from articles", () => {
    expect(said(about({ what: "copy", at: null }, "sources.json"))).toMatch(/^The copy that Stet keeps.*Look through/u);
  });

  it("says what to do when nothing has taken its place", () => {
    expect(said(about(null))).toMatch(/^Nothing has taken its place\..*backup\.$/u);
  });

  it.each(["memory", "new", "outside"] as const)("has words for %s, with and without a day", (what) => {
    expect(said(about({ what, at: null }))).toMatch(/\.$/u);
    expect(said(about({ what, at: "2031-04-04T06:07:08.000Z" }))).not.toContain("null");
  });
});
