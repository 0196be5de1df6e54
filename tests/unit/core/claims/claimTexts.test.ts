import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { claimTexts } from "#core/claims/claimTexts";
import { aBody, aClaimMark, anId, aParagraph, aText } from "../../../support/builders";

const one = anId();
const two = anId();
const first = aClaimMark(one);
const second = aClaimMark(two);

function textsOf(...blocks: DocumentNode[]) {
  return Object.fromEntries(claimTexts(aBody(...blocks)));
}

const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content });

describe("claimTexts", () => {
  it("joins stretches that other marks cut up", () => {
    const block = paragraph(aText("It cost "), aText("nine ", first), aText("million", { type: "bold" }, first));
    expect(textsOf(block)).toEqual({ [one]: "nine million" });
  });

  it("joins a claim across paragraphs by a line break", () => {
    expect(textsOf(paragraph(aText("It sank.", first)), paragraph(aText("Nobody drowned.", first)))).toEqual({
      [one]: "It sank.\nNobody drowned.",
    });
  });

  it("finds claims in lists, quotes, captions and tables", () => {
    const item = (text: string): DocumentNode => ({ type: "listItem", content: [paragraph(aText(text, first))] });
    const cell: DocumentNode = { type: "tableCell", content: [paragraph(aText("4.1", second))] };
    expect(
      textsOf(
        { type: "bulletList", content: [item("One"), item("two")] },
        { type: "blockquote", content: [paragraph(aText("three", first))] },
        { type: "table", content: [{ type: "tableRow", content: [cell] }] },
        { type: "figure", content: [aText("four", second)] },
      ),
    ).toEqual({ [one]: "One\ntwo\nthree", [two]: "4.1\nfour" });
  });

  it("gives a nested claim to both", () => {
    const block = paragraph(aText("paid for ", first), aText("310,000 tons", first, second), aText(" of silt", first));
    expect(textsOf(block)).toEqual({ [one]: "paid for 310,000 tons of silt", [two]: "310,000 tons" });
  });

  it("gives overlapping claims their own words each", () => {
    const block = paragraph(aText("a ", first), aText("b ", first, second), aText("c", second));
    expect(textsOf(block)).toEqual({ [one]: "a b ", [two]: "b c" });
  });

  it("shows that words within a claim do not belong to it", () => {
    const block = paragraph(aText("It sank", first), aText(", they say,"), aText(" in May", first));
    expect(textsOf(block)).toEqual({ [one]: "It sank …  in May" });
  });

  it("keeps a claim whole across a hard break, whether the break is marked or not", () => {
    const marked = paragraph(aText("It sank", first), { type: "hardBreak", marks: [first] }, aText("in May", first));
    const unmarked = paragraph(aText("It sank", first), { type: "hardBreak" }, aText("in May", first));
    expect(textsOf(marked)).toEqual({ [one]: "It sank\nin May" });
    expect(textsOf(unmarked)).toEqual(textsOf(marked));
  });

  it("shows that words between a claim's paragraphs do not belong to it", () => {
    const sank = aText("It sank.", first);
    const drowned = aText("Nobody drowned.", first);
    const parted = { [one]: "It sank. … Nobody drowned." };
    expect(textsOf(paragraph(sank, aText(" They say:")), paragraph(drowned))).toEqual(parted);
    expect(textsOf(paragraph(sank), aParagraph("They say:"), paragraph(drowned))).toEqual(parted);
    expect(textsOf(paragraph(sank), paragraph(aText("They say: "), drowned))).toEqual(parted);
    expect(textsOf(paragraph(sank, aText(" ")), { type: "paragraph" }, paragraph(drowned))).toEqual({
      [one]: "It sank.\nNobody drowned.",
    });
  });

  it("finds no claim in marks on white space alone", () => {
    expect(textsOf(paragraph(aText("It sank"), aText(" ", first), { type: "hardBreak", marks: [first] }))).toEqual({});
  });

  it("lists claims in the order in which they first appear", () => {
    const body = aBody(paragraph(aText("b", second)), paragraph(aText("a", first)), paragraph(aText("b", second)));
    expect([...claimTexts(body).keys()]).toEqual([two, one]);
  });

  it("finds nothing in copy without claims", () => {
    expect(textsOf(aParagraph("Nothing to check."), { type: "horizontalRule" })).toEqual({});
  });
});
