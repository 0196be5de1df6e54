import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { claimAtCaret } from "#core/claims/anchors/claimAtCaret";
import { aBody, aClaimMark, anId, aText } from "../../../../support/builders";
import { rangeOf } from "../../../../support/rangeOf";

const [outer, inner, whole] = [anId(), anId(), anId()];
const marks = [outer, inner, whole].map(aClaimMark);
const [ofOuter, ofInner, ofWhole] = marks as [(typeof marks)[0], (typeof marks)[0], (typeof marks)[0]];
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content });

const body = aBody(
  paragraph(aText("Free. "), aText("The ", ofOuter), aText("ferry", ofOuter, ofInner), aText(" sank.", ofOuter)),
  paragraph(aText("Nine drowned.", ofOuter, ofWhole)),
);

function at(words: string, offset = 1): string | null {
  const doc = documentSchema.nodeFromJSON(body);
  const selection = TextSelection.create(doc, rangeOf(body, words).from + offset);
  return claimAtCaret(EditorState.create({ doc, selection }));
}

it("finds no claim in free text", () => {
  expect(at("Free.")).toBeNull();
});

it("finds the claim that the caret is in, and at its edges", () => {
  expect(at(" sank.", 3)).toBe(outer);
  expect(at("The ", 0)).toBe(outer);
  expect(at(" sank.", 6)).toBe(outer);
});

it("finds the inner one of nested claims, at its edges too", () => {
  expect(at("ferry", 2)).toBe(inner);
  expect(at("ferry", 0)).toBe(inner);
  expect(at("ferry", 5)).toBe(inner);
});

it("tells claims apart by their other paragraphs when they are the same in this one", () => {
  expect(at("Nine", 3)).toBe(whole);
});
