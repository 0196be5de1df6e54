import { EditorState, TextSelection } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { claimableStretches } from "#core/claims/anchors/claimableStretches";
import { claimOnExactly } from "#core/claims/anchors/claimStretches";
import { aBody, aClaimMark, anId, aParagraph, aText } from "../../../../support/builders";

const empty: DocumentNode = { type: "paragraph" };
const cell = (text: string): DocumentNode => ({ type: "tableCell", content: [aParagraph(text)] });

function textsIn(body: DocumentNode, from: number, to = from): string[] {
  const doc = documentSchema.nodeFromJSON(body);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  return claimableStretches(state, "en").map((stretch) => doc.textBetween(stretch.from, stretch.to, "\n"));
}

describe("claimableStretches", () => {
  const copy = aBody(empty, aParagraph(" It sank. Nobody drowned. "), empty, aParagraph("Fog."), empty);

  it("is the sentence around the caret when nothing is selected", () => {
    expect(textsIn(copy, 6)).toEqual(["It sank."]);
    expect(textsIn(copy, 18)).toEqual(["Nobody drowned."]);
  });

  it("is the selection without white space and empty paragraphs at its ends", () => {
    expect(textsIn(copy, 1, 13)).toEqual(["It sank."]);
    expect(textsIn(copy, 3, 37)).toEqual(["It sank. Nobody drowned. \n\nFog."]);
  });

  it("is nothing where there are no words", () => {
    expect(textsIn(copy, 1)).toEqual([]);
    expect(textsIn(copy, 12, 13)).toEqual([]);
    expect(textsIn(copy, 28, 31)).toEqual([]);
  });

  it("is the text of every selected table cell", () => {
    const row = (...texts: string[]): DocumentNode => ({ type: "tableRow", content: texts.map(cell) });
    const table = aBody({ type: "table", content: [row("one", "two"), row("three", "four")] });
    const doc = documentSchema.nodeFromJSON(table);
    const cells: number[] = [];
    doc.descendants((node, position) => void (node.type.name === "tableCell" && cells.push(position)));
    const selection = CellSelection.create(doc, cells[1] ?? 0, cells[3] ?? 0);
    const stretches = claimableStretches(EditorState.create({ doc, selection }), "en");
    expect(stretches.map(({ from, to }) => doc.textBetween(from, to)).sort()).toEqual(["four", "two"]);
  });
});

describe("claimOnExactly", () => {
  const id = anId();
  const mark = aClaimMark(id);
  const bold = { type: "bold" };
  const block: DocumentNode = { type: "paragraph", content: [aText("a "), aText("b", mark), aText("c", bold, mark)] };
  const doc = documentSchema.nodeFromJSON(aBody(block));

  it("finds the claim that has these words and no others", () => {
    expect(claimOnExactly(doc, { from: 3, to: 5 })).toBe(id);
    expect(claimOnExactly(doc, { from: 3, to: 4 })).toBeNull();
    expect(claimOnExactly(doc, { from: 1, to: 5 })).toBeNull();
  });
});
