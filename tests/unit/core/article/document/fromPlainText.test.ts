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

  it("is always a body that the schema knows, with the marks of its place", () => {
    const content = fromPlainText("a\nb\n\n- c\n- d\n\n1. e\n2. f", [{ type: "bold" }]);
    const read = readBody({ type: "doc", content });
    expect(read.ok).toBe(true);
    expect(content[0]?.content?.[0]?.marks).toEqual([{ type: "bold" }]);
  });
});
