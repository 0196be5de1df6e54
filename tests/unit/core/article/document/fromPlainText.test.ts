import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { fromPlainText } from "#core/article/document/fromPlainText";
import { readBody } from "#core/article/document/readBody";

/** Blocks in short: their text, with line breaks as "|", items in brackets. */
function short(node: DocumentNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "|";
  const inside = (node.content ?? []).map(short).join("");
  if (node.type === "listItem") return `[${inside}]`;
  if (node.type === "orderedList") return `${String(node.attrs?.["start"])}:${inside}`;
  return node.type === "bulletList" ? `-:${inside}` : inside;
}

describe("plain text", () => {
  it.each([
    ["one\ntwo\n\nthree", ["one|two", "three"]],
    ["one\r\ntwo\rthree", ["one", "two", "three"]],
    ["one\n \t\n\n\ntwo\n", ["one", "two"]],
    ["a\u2029b\u2028c", ["a", "b|c"]],
    ["Bring:\n- rope\n- oar\nand go", ["Bring:", "-:[rope][oar]", "and go"]],
    ["Bring:\n• rope\n• oar\n\nGo", ["Bring:", "-:[rope][oar]", "Go"]],
    ["3. three\n4. four", ["3:[three][four]"]],
    ["1) a\n2) b\n4) d", ["1:[a][b]", "4) d"]],
    ["- Who is there?\nNobody.", ["- Who is there?", "Nobody."]],
    ["– Who is there?\n– Nobody.", ["– Who is there?", "– Nobody."]],
    ["1984. It was cold.\n1985. It was warm.", ["1984. It was cold.", "1985. It was warm."]],
    ["-1\n-2", ["-1", "-2"]],
    [" \n ", []],
    ["", []],
    [" and ", [" and "]],
    ["\n\n  word \n", ["  word"]],
    [" ", [" "]],
  ])("%j is %j", (text, expected) => {
    expect(fromPlainText(text).map(short)).toEqual(expected);
  });

  const WRAPPED = [
    "The board met on Monday to talk of the harbour and of the",
    "lamps that nobody had lit since the storm, and it met in",
    "vain.",
    "The keeper of the lock had waited for them at the gate with",
    "the only key, and went home when the tide had turned.",
  ];

  it("puts lines together again that were wrapped in the middle of sentences", () => {
    const whole = [WRAPPED.slice(0, 3).join(" "), WRAPPED.slice(3).join(" ")];
    expect(fromPlainText(WRAPPED.join("\n")).map(short)).toEqual(whole);
    const parted = `${WRAPPED.slice(0, 3).join("\n")}\n\n${WRAPPED.slice(3).join("\n")}`;
    expect(fromPlainText(parted).map(short)).toEqual(whole);
  });

  it("puts the lines of a printed column together, though they are of many lengths", () => {
    const column = [
      "Nobody on the quay had seen the boat come in, and",
      "still it lay at its berth in the early",
      "morning, with a lamp that burned on deck and not a",
      "soul aboard.",
    ];
    expect(fromPlainText(column.join("\n")).map(short)).toEqual([column.join(" ")]);
  });

  it("keeps the hyphen of a word that was parted", () => {
    const lines = ["The board met on Monday to talk of the light-", "house and the lamps that nobody had lit."];
    expect(fromPlainText(lines.join("\n")).map(short)).toEqual([lines.join("")]);
  });

  it("leaves items between wrapped lines alone", () => {
    expect(
      fromPlainText([...WRAPPED, "- rope", "- oar"].join("\n"))
        .map(short)
        .at(-1),
    ).toBe("-:[rope][oar]");
  });

  it.each([
    [
      "paragraphs",
      [
        "The board met on Monday in the harbour at nine o'clock.",
        "The keeper of the lock had waited at the gate till ten.",
      ],
    ],
    [
      "headlines",
      ["Harbour board meets again after ten years of quiet", "Keeper of the lock goes home with the only key there is"],
    ],
    [
      "verses",
      [
        "The lamp is out, the tide is low,",
        "the keeper has gone home to bed,",
        "and who shall say, and who shall know",
      ],
    ],
    ["long paragraphs", [`${"tide and ".repeat(14)}lamp`, `${"quay and ".repeat(14)}rope`]],
  ])("does not put %s together", (_, lines) => {
    expect(fromPlainText(lines.join("\n")).map(short)).toEqual(lines);
  });

  it("is always a body that the schema knows, with the marks of its place", () => {
    const content = fromPlainText("a\nb\n\n- c\n- d\n\n1. e\n2. f", [{ type: "bold" }]);
    const read = readBody({ type: "doc", content });
    expect(read.ok).toBe(true);
    expect(content[0]?.content?.[0]?.marks).toEqual([{ type: "bold" }]);
  });
});
