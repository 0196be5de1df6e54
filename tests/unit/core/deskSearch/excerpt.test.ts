import { describe, expect, it } from "vitest";
import { excerptOf } from "#core/deskSearch/excerpt";
import { markWords } from "#core/deskSearch/markWords";
import type { SearchTexts } from "#core/deskSearch/searchTexts";
import { shownTerms } from "#core/deskSearch/shownTerms";

const NOTHING: SearchTexts = { headline: [], standfirst: [], labels: [], copy: [], claims: [], notes: [] };

function marked(text: string, query: string): string[] {
  return markWords(text, shownTerms(query)).map(({ from, to }) => text.slice(from, to));
}

describe("marking", () => {
  it.each([
    ["beginnings, by their whole words", "The Harbour’s harbourmaster", "harb", ["Harbour", "harbourmaster"]],
    ["accents", "Zoë Härting", "hart", ["Härting"]],
    ["phrases, and not their words apart", "harbour board; the board", '"harbour board"', ["harbour board"]],
    ["Arabic with its article", "في الميناءِ", "ميناء", ["الميناءِ"]],
    ["Chinese within a line", "新港口开放", "港口", ["港口"]],
    ["nothing of what must not be there", "ferry tunnel", "ferry -tunnel", ["ferry"]],
    ["nothing for operators", "draft", "stage:draft", []],
  ])("marks %s", (_what, text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it("marks what was looked for in the place of a slip", () => {
    const terms = shownTerms("harbuor", [{ typed: "harbuor", instead: ["harbour"] }]);
    expect(markWords("The harbour", terms)).toEqual([{ from: 4, to: 11 }]);
  });
});

describe("an excerpt", () => {
  it("is cut out of a long paragraph, with the marks where the words are", () => {
    const long = `${"word ".repeat(60)}the pumping station ${"tail ".repeat(60)}`;
    const excerpt = excerptOf({ ...NOTHING, copy: [long] }, shownTerms("pumping"));
    expect(excerpt?.text.length).toBeLessThan(200);
    expect(excerpt?.text).toMatch(/^… .* …$/u);
    const [range] = excerpt?.ranges ?? [];
    expect(excerpt?.text.slice(range?.from, range?.to)).toBe("pumping");
  });

  it("prefers the text that has most of what was looked for", () => {
    const texts = { ...NOTHING, copy: ["The ferry sank."], notes: ["Ask the ferry board."] };
    expect(excerptOf(texts, shownTerms("ferry board"))?.where).toBe("notes");
  });

  it("is none when the words stand in the headline or the tags alone", () => {
    expect(excerptOf({ ...NOTHING, headline: ["Ferry"], labels: ["ferry"] }, shownTerms("ferry"))).toBeNull();
  });

  it("does not tear a character of two units apart", () => {
    const text = `${"😀".repeat(200)} ferry`;
    expect(excerptOf({ ...NOTHING, copy: [text] }, shownTerms("ferry"))?.text).not.toMatch(/^… [\uDC00-\uDFFF]/u);
  });
});
