import { describe, expect, it } from "vitest";
import { parseConformanceArguments } from "../../../conformance/arguments";
import { factsOf, missingWords, wordsOf } from "../../../conformance/facts";
import { aBody, aParagraph, aText } from "../../support/builders";

describe("what a reader should find", () => {
  it("is counted in the article's text", () => {
    const link = { type: "link", attrs: { href: "https://courier.example/log" } };
    const item = (text: string) => ({ type: "listItem", content: [aParagraph(text)] });
    const figure = (hash: string) => ({ type: "figure", attrs: { sha256: hash }, content: [aText("At its berth")] });
    const body = aBody(
      { type: "paragraph", content: [aText("The log", link), aText(" says "), aText("the log", link)] },
      { type: "heading", attrs: { level: 2 }, content: [aText("Two")] },
      { type: "bulletList", content: [item("Pumps"), item("Gates")] },
      figure("c"),
      figure("d"),
    );
    expect(factsOf(body, (hash) => hash === "c")).toEqual({
      headings: 1,
      listItems: 2,
      tables: 0,
      images: 1,
      links: ["https://courier.example/log"],
      words: wordsOf("The log says the log Two Pumps Gates At its berth At its berth"),
    });
  });
});

describe("words that are missing", () => {
  const wanted = wordsOf("The ferry sank in 1931, says Ada Quill.");

  it("are none when all of them come in order, whatever stands between", () => {
    expect(missingWords(wanted, wordsOf("BY ADA The ferry — sank in 19 31 says Ada, a Quill"))).toBeNull();
  });

  it("are named with their neighbours when one is gone", () => {
    expect(missingWords(wanted, wordsOf("The ferry sank says Ada Quill"))).toContain("1931");
  });

  it("are found when the order is another", () => {
    expect(missingWords(wanted, wordsOf("says Ada Quill: The ferry sank in 1931"))).not.toBeNull();
  });

  it("tell letters with marks from those without", () => {
    expect(missingWords(wordsOf("Brück"), wordsOf("Bruck"))).not.toBeNull();
    expect(missingWords(wordsOf("Bru\u0308ck"), wordsOf("Brück"))).toBeNull();
  });
});

describe("the command line", () => {
  it("finds schemas from where it was called", () => {
    const asked = parseConformanceArguments(
      ["--newsml", "a.xsd", "--ninjs", "b.json", "--ninjs", "/c.json"],
      "/home/ada",
    );
    expect(asked).toMatchObject({ newsml: "/home/ada/a.xsd", ninjs: ["/home/ada/b.json", "/c.json"], articles: 40 });
  });

  it("takes OpenDocument's two schemas, and none when none is named", () => {
    const asked = parseConformanceArguments(["--odf", "odf.rng", "--odf-manifest", "manifest.rng"], "/home/ada");
    expect(asked).toMatchObject({ odf: "/home/ada/odf.rng", odfManifest: "/home/ada/manifest.rng" });
    expect(parseConformanceArguments([], "/")).toMatchObject({ odf: null, odfManifest: null });
  });

  it.each([["--articles", "many"], ["--articles", "-1"], ["--nonsense"]])("refuses %s %s", (...args) => {
    expect(() => parseConformanceArguments(args, "/")).toThrow();
  });
});
