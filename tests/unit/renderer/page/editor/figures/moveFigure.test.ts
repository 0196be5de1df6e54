import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { moveFigure } from "#renderer/page/editor/figures/moveFigure";
import { aClaim, anArticle, aParagraph } from "../../../../../support/builders";
import { Writing } from "../../../../../support/writing";

const FIGURE: DocumentNode = { type: "figure", attrs: { alt: "A quay" }, content: [{ type: "text", text: "Quay" }] };
const item = (...content: DocumentNode[]): DocumentNode => ({ type: "listItem", content });

function stateOf(...content: DocumentNode[]): EditorState {
  return EditorState.create({ doc: documentSchema.nodeFromJSON({ type: "doc", content }) });
}

function figureIn({ doc }: EditorState): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (node.type.name === "figure") found = position;
  });
  return found;
}

/** The article after its figure has been moved, as an outline; null where it cannot go. */
function moved(direction: -1 | 1, ...content: DocumentNode[]): string | null {
  const state = stateOf(...content);
  const tr = moveFigure(state, figureIn(state), direction);
  tr?.doc.check();
  return tr ? tr.doc.toString().replaceAll("paragraph", "p") : null;
}

describe("a figure", () => {
  it("goes past the block before it or after it", () => {
    const copy = [aParagraph("One"), FIGURE, aParagraph("Two")];
    expect(moved(-1, ...copy)).toBe('doc(figure("Quay"), p("One"), p("Two"))');
    expect(moved(1, ...copy)).toBe('doc(p("One"), p("Two"), figure("Quay"))');
  });

  it("stays where it is at the beginning and at the end of the text", () => {
    expect(moved(-1, FIGURE, aParagraph("One"))).toBeNull();
    expect(moved(1, aParagraph("One"), FIGURE)).toBeNull();
  });

  it("goes out of a quotation and out of nested lists at their edges", () => {
    const quotation: DocumentNode = { type: "blockquote", content: [aParagraph("Said"), FIGURE] };
    expect(moved(1, quotation)).toBe('doc(blockquote(p("Said")), figure("Quay"))');
    const inner: DocumentNode = { type: "bulletList", content: [item(aParagraph("Rope"), FIGURE)] };
    const outer: DocumentNode = { type: "bulletList", content: [item(aParagraph("Gear"), inner)] };
    expect(moved(1, outer)).toBe(
      'doc(bulletList(listItem(p("Gear"), bulletList(listItem(p("Rope"))), figure("Quay"))))',
    );
  });

  it("goes before the list where it cannot come first in an item, which begins with words", () => {
    const list: DocumentNode = { type: "bulletList", content: [item(aParagraph("Rope"), FIGURE)] };
    expect(moved(-1, list)).toBe('doc(figure("Quay"), bulletList(listItem(p("Rope"))))');
  });

  it("stays in its table cell", () => {
    const cell: DocumentNode = { type: "tableCell", content: [aParagraph("12"), FIGURE] };
    const table: DocumentNode = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
    expect(moved(1, table, aParagraph("After"))).toBeNull();
    expect(moved(-1, table)).toBe('doc(table(tableRow(tableCell(figure("Quay"), p("12")))))');
  });

  it("stays selected, or keeps the caret in its caption", () => {
    const state = stateOf(aParagraph("One"), FIGURE);
    const whole = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 5)));
    expect(moveFigure(whole, 5, -1)?.selection).toMatchObject({ from: 0, to: 6 });
    const caption = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 8)));
    expect(moveFigure(caption, 5, -1)?.selection).toMatchObject({ anchor: 3, head: 3 });
  });

  it("leaves claims what they are, also when it goes between the paragraphs of one", () => {
    const claim = aClaim({ text: "It sank.\nNobody drowned." });
    const marked = (text: string): DocumentNode => ({
      type: "paragraph",
      content: [{ type: "text", text, marks: [{ type: "claim", attrs: { id: claim.id } }] }],
    });
    const silent: DocumentNode = { type: "figure", attrs: { alt: "A quay" } };
    const body: DocumentNode = { type: "doc", content: [marked("It sank."), marked("Nobody drowned."), silent] };
    const text = new Writing(anArticle({ claims: [claim], body }));
    for (const direction of [-1, -1, 1, 1] as const) {
      const tr = moveFigure(text.editor.state, figureIn(text.editor.state), direction);
      if (tr) text.editor.view.dispatch(tr);
      expect(tr).not.toBeNull();
      expect(text.words).toEqual({ [claim.id]: "It sank.\nNobody drowned." });
    }
    while (text.editor.can().undo()) text.undo();
    expect(text.body).toEqual(documentSchema.nodeFromJSON(body).toJSON());
  });

  it("takes its caption through a claim without making it part of that claim", () => {
    const claim = aClaim({ text: "It sank." });
    const text = new Writing(
      anArticle({ claims: [claim], body: { type: "doc", content: [FIGURE, aParagraph(claim)] } }),
    );
    const tr = moveFigure(text.editor.state, 0, 1);
    if (tr) text.editor.view.dispatch(tr);
    expect(text.doc.toString()).toBe('doc(paragraph(claim("It sank.")), figure("Quay"))');
    expect(text.words).toEqual({ [claim.id]: "It sank." });
  });
});
