import { expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { aBody, anArticle, aParagraph, aText } from "../../../../support/builders";
import { findingsOf } from "../../../../support/gate";

const found = (...blocks: DocumentNode[]) => findingsOf("to-come", anArticle({ body: aBody(...blocks) }));
const list = (...items: string[]): DocumentNode => ({
  type: "bulletList",
  content: items.map((text) => ({ type: "listItem", content: [aParagraph(text)] })),
});
const cell = (text: string): DocumentNode => ({ type: "tableCell", content: [aParagraph(text)] });

it.each(["It costs TK.", "TKTK", "TK TK", "“TK”", "figure TK/ask Bo", "$TK million"])("finds the TK in %j", (text) => {
  expect(found(aParagraph("Fine."), aParagraph(text))).toMatchObject([{ severity: "error", field: "body", block: 1 }]);
});

it.each(["ATK", "TK1980", "the tk key", "HTTKP", "Kitkat"])("leaves %j alone", (text) => {
  expect(found(aParagraph(text))).toEqual([]);
});

it("finds a TK in a list, between items that have no space around them", () => {
  expect(found(list("One", "TK", "three"))).toHaveLength(1);
  expect(found(list("AT", "K"))).toEqual([]);
});

it("finds a TK in a table, a caption and words that marks cut up", () => {
  expect(found({ type: "table", content: [{ type: "tableRow", content: [cell("4.1"), cell("TK")] }] })).toHaveLength(1);
  expect(found({ type: "figure", content: [aText("Photograph: TK")] })).toHaveLength(1);
  expect(found({ type: "paragraph", content: [aText("T"), aText("K", { type: "bold" })] })).toHaveLength(1);
});

it("finds a TK in headline and standfirst, and says where", () => {
  const article = anArticle({ headline: "Ferry TK", standfirst: "TK" });
  expect(findingsOf("to-come", article).map(({ field }) => field)).toEqual(["headline", "standfirst"]);
});
