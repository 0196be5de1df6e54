import { describe, expect, it } from "vitest";
import { readBody } from "#core/article/document/readBody";
import { finderFor, type TextQuery } from "#core/search/findText";
import { replacementFor } from "#core/search/replacement";
import { aBody, aParagraph, aText } from "../../../support/builders";
import { refusalOf, valueIn } from "../../../support/unwrap";

function query(text: string, options: Partial<TextQuery> = {}): TextQuery {
  return {
    text,
    matchCase: false,
    wholeWords: false,
    regularExpression: false,
    matchAccents: false,
    ...options,
  };
}

/** The words found in paragraphs of text. */
function found(wanted: TextQuery, ...paragraphs: string[]): string[] {
  const doc = valueIn(readBody(aBody(...paragraphs.map((text) => aParagraph(text)))));
  return valueIn(finderFor(wanted))(doc).map(({ from, to }) => doc.textBetween(from, to));
}

const regularExpression = true;

describe("finding text", () => {
  it("finds every place, whatever the case unless it counts", () => {
    expect(found(query("harbour"), "Harbour master at the harbour", "HARBOUR")).toEqual([
      "Harbour",
      "harbour",
      "HARBOUR",
    ]);
    expect(found(query("Harbour", { matchCase: true }), "Harbour at the harbour")).toEqual(["Harbour"]);
  });

  it("takes every character as it stands", () => {
    expect(found(query("(3.5)"), "It rose by (3.5) and by (3x5).")).toEqual(["(3.5)"]);
    expect(found(query(""), "Nothing")).toEqual([]);
  });

  it("finds words with accents and without, and hands over the words as they are written", () => {
    expect(found(query("cafe"), "The café, the cafe\u0301 and the cafe")).toEqual(["café", "cafe\u0301", "cafe"]);
    expect(found(query("café"), "The cafe")).toEqual(["cafe"]);
    expect(found(query("café", { matchAccents: true }), "The cafe, the café")).toEqual(["café"]);
    expect(found(query("محطة"), "في مَحَطّة المدينة")).toEqual(["مَحَطّة"]);
  });

  it("finds whole words alone when asked to, in any script", () => {
    const wholeWords = true;
    expect(found(query("port", { wholeWords }), "port, report and ports: a port_y Port")).toEqual(["port", "Port"]);
    expect(found(query("öl", { wholeWords }), "Öl und Möl")).toEqual(["Öl"]);
    expect(found(query("😀", { wholeWords }), "a 😀 b")).toEqual(["😀"]);
  });

  it("understands regular expressions, with letters of every script", () => {
    expect(found(query("\\d+ metres?", { regularExpression }), "310 metres and 1 metre")).toEqual([
      "310 metres",
      "1 metre",
    ]);
    expect(found(query("b\\w+", { regularExpression, matchAccents: true }), "Bär")).toEqual(["Bär"]);
    expect(found(query("[\\w-]+ x", { regularExpression }), "über-groß x")).toEqual(["über-groß x"]);
    expect(found(query("^a|z$", { regularExpression }), "abc a z", "az")).toEqual(["a", "z", "a", "z"]);
  });

  it("says that a pattern is none, and takes no longer for a wicked one", () => {
    expect(refusalOf(finderFor(query("(", { regularExpression })))).toBe("pattern-invalid");
    expect(found(query("(a+)+$", { regularExpression }), `${"a".repeat(20_000)}b`)).toEqual([]);
  });

  it("finds nothing of no length, and nothing across paragraphs", () => {
    expect(found(query("x*", { regularExpression }), "ab")).toEqual([]);
    expect(found(query("one two"), "one", "two")).toEqual([]);
  });

  it("finds words across formatting and line breaks, in cells and captions, and within a stretch only", () => {
    const broken = {
      type: "paragraph",
      content: [aText("port "), aText("Sel", { type: "bold" }), aText("wick"), { type: "hardBreak" }, aText("port")],
    };
    const doc = valueIn(readBody(aBody(broken, { type: "blockquote", content: [aParagraph("Port Selwick")] })));
    const find = valueIn(finderFor(query("selwick")));
    expect(find(doc).map(({ from, to }) => doc.textBetween(from, to))).toEqual(["Selwick", "Selwick"]);
    const ports = valueIn(finderFor(query("port")));
    expect(ports(doc)).toHaveLength(3);
    expect(ports(doc, { from: 5, to: doc.content.size })).toHaveLength(2);
  });
});

describe("what a hit is replaced with", () => {
  const hit = { from: 0, to: 3, groups: ["3 m", "3", undefined] };

  it("is the text as it stands", () => {
    expect(replacementFor(hit, "$1 & $&", false)).toBe("$1 & $&");
  });

  it("is made of what the expression caught", () => {
    expect(replacementFor(hit, "$1 metres ($&, $2, $$)", true)).toBe("3 metres (3 m, , $)");
  });
});
