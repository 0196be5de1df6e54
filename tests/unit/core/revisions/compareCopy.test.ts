import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { plainText } from "#core/article/document/plainText";
import { type BlockChange, compareCopy } from "#core/revisions/compareCopy";
import { aBody, aClaim, aParagraph, aText } from "../../../support/builders";

const paragraphs = (...texts: string[]) => aBody(...texts.map((text) => aParagraph(text)));
const shown = (changes: readonly BlockChange[]) =>
  changes.map(({ kind, before, after }) => [kind, before?.index ?? null, after?.index ?? null]);

const FERRY = "The ferry to Port Selwick sank in the storm of 1931.";
const HARBOUR = "The harbour master says that nobody has asked since.";
const TIDE = "High tide comes at nine in the evening on most days.";

/** The copy after, put together from what the comparison says is in it. */
function afterOf(changes: readonly BlockChange[]): string[] {
  return changes
    .filter(({ kind }) => kind !== "removed")
    .map(({ words }) =>
      words
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    );
}

describe("comparing two states of a copy", () => {
  it("finds every block that says the same", () => {
    expect(shown(compareCopy(paragraphs(FERRY, TIDE), paragraphs(FERRY, TIDE)))).toEqual([
      ["same", 0, 0],
      ["same", 1, 1],
    ]);
  });

  it("tells a reworded paragraph from one that has gone and one that has come", () => {
    const reworded = FERRY.replace("1931", "1932");
    expect(shown(compareCopy(paragraphs(FERRY, TIDE), paragraphs(reworded, HARBOUR)))).toEqual([
      ["changed", 0, 0],
      ["removed", 1, null],
      ["added", null, 1],
    ]);
  });

  it("follows a paragraph that was moved, and one that was moved and reworded", () => {
    expect(shown(compareCopy(paragraphs(FERRY, HARBOUR, TIDE), paragraphs(HARBOUR, TIDE, FERRY)))).toEqual([
      ["same", 1, 0],
      ["same", 2, 1],
      ["moved", 0, 2],
    ]);
    const [moved] = compareCopy(
      paragraphs(FERRY, HARBOUR, TIDE),
      paragraphs(HARBOUR, TIDE, FERRY.replace("1931", "1932")),
    ).filter(({ kind }) => kind === "moved");
    expect(moved?.words.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(["removed 1931", "added 1932"]),
    );
  });

  it("does not take the marking of a claim for a change of the copy", () => {
    const claim = aClaim({ text: "1931" });
    const marked = aBody(aParagraph("The ferry to Port Selwick sank in the storm of ", claim, "."));
    expect(shown(compareCopy(paragraphs(FERRY), marked))).toEqual([["same", 0, 0]]);
  });

  it("says of other formatting that the words are the same", () => {
    const bold = aBody({ type: "paragraph", content: [aText("The ", { type: "bold" }), aText(FERRY.slice(4))] });
    const [change] = compareCopy(paragraphs(FERRY), bold);
    expect(change).toMatchObject({ kind: "changed", restyled: true });
    const [heading] = compareCopy(
      paragraphs(FERRY),
      aBody({ type: "heading", attrs: { level: 2 }, content: [aText(FERRY)] }),
    );
    expect(heading).toMatchObject({ kind: "changed", restyled: true });
  });

  it("sees another picture, and another credit", () => {
    const figure = (sha256: string, credit: string): DocumentNode => ({ type: "figure", attrs: { sha256, credit } });
    expect(compareCopy(aBody(figure("a", "Ada")), aBody(figure("b", "Ada")))[0]).toMatchObject({ restyled: true });
    expect(compareCopy(aBody(figure("a", "Ada Quill")), aBody(figure("a", "Ada Fell")))[0]?.words).toContainEqual({
      kind: "added",
      text: "Fell",
    });
  });

  it("compares lists and tables by their words", () => {
    const list = (...items: string[]): DocumentNode => ({
      type: "bulletList",
      content: items.map((item) => ({ type: "listItem", content: [aParagraph(item)] })),
    });
    const [change] = compareCopy(aBody(list("ropes", "lamps", "flares")), aBody(list("ropes", "buoys", "flares")));
    expect(change?.kind).toBe("changed");
    expect(change?.words.filter(({ kind }) => kind !== "same").map(({ text }) => text.trim())).toEqual([
      "lamps",
      "buoys",
    ]);
  });

  it("compares Arabic, and Chinese without spaces", () => {
    const arabic = compareCopy(
      paragraphs("غرقت العبّارة عام ١٩٣١ في الميناء"),
      paragraphs("غرقت السفينة عام ١٩٣١ في الميناء"),
    );
    expect(arabic.map(({ kind }) => kind)).toEqual(["changed"]);
    const chinese = compareCopy(paragraphs("渡轮于周一沉没在港口外"), paragraphs("渡轮于周二沉没在港口外"));
    expect(chinese.map(({ kind }) => kind)).toEqual(["changed"]);
  });

  it("holds every text of both, whatever they are", () => {
    const text = fc.array(fc.constantFrom("ferry", "tide", "rope", "fog", "the", "1931", "سفينة"), { maxLength: 12 });
    const copy = fc.array(
      text.map((words) => words.join(" ")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const changes = compareCopy(paragraphs(...one), paragraphs(...other));
        expect(afterOf(changes)).toEqual(other);
        const befores = changes.flatMap(({ before }) => (before ? [before.index] : []));
        expect(befores.sort((a, b) => a - b)).toEqual(one.map((_, index) => index));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("comparing long copy", () => {
  const words = ["ferry", "harbour", "tide", "lamp", "rope", "council", "storm", "ledger", "winter", "crown"];
  const sentence = (seed: number, length: number) =>
    Array.from({ length }, (_, index) => words[(seed * 7 + index * index * 3 + seed * index) % words.length]).join(" ");

  it("finds the 30 % of 5,000 words that have changed", () => {
    const before = Array.from({ length: 100 }, (_, index) => sentence(index, 50));
    const after = before.map((text, index) =>
      text
        .split(" ")
        .map((word, at) => (at % 10 < 3 ? `new${index}` : word))
        .join(" "),
    );
    const [one, other] = [paragraphs(...before), paragraphs(...after)];
    const changes = compareCopy(one, other);
    expect(changes.filter(({ kind }) => kind === "changed")).toHaveLength(100);
  });

  it.each([
    ["thousands of paragraphs with nothing in common", 3_000, 12],
    ["one paragraph of a whole book", 1, 60_000],
  ])("does not hang on %s", (_, count, length) => {
    const before = paragraphs(...Array.from({ length: count }, (_, index) => sentence(index, length)));
    const other = (index: number) => Array.from({ length }, (_, at) => `w${(index * 31 + at * 17) % 9_973}`).join(" ");
    const after = paragraphs(...Array.from({ length: count }, (_, index) => other(index)));
    const changes = compareCopy(before, after);
    expect(afterOf(changes).join("\n\n")).toBe(plainText(after));
  });
});
