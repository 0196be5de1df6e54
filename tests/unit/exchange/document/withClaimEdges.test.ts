import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { withClaimEdges } from "#exchange/document/withClaimEdges";
import { aBody, aClaimMark, aText } from "../../../support/builders";

const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content });
/** A body in short: "<a" where claim a begins, "a>" where it ends. */
const shortly = (node: DocumentNode): string =>
  (node.content ?? [])
    .map((child) => {
      const id = String(child.attrs?.["id"]);
      if (child.type === "claimStart") return `<${id}`;
      return child.type === "claimEnd" ? `${id}>` : (child.text ?? `[${shortly(child)}]`);
    })
    .join("");
const edged = (body: DocumentNode, ...ids: string[]) => withClaimEdges(body, new Set(ids));

describe("the edges of claims", () => {
  const [a, b] = [aClaimMark("a"), aClaimMark("b")];

  it("nest, the longer claim outside", () => {
    const body = aBody(paragraph(aText("x", b, a), aText("y", a), aText("z")));
    expect(shortly(edged(body, "a", "b").body)).toBe("[<a<bxb>ya>z]");
  });

  it("overlap, and go on in the next paragraph", () => {
    const body = aBody(paragraph(aText("x", a), aText("y", a, b)), paragraph(aText("z", b), aText("!")));
    expect(shortly(edged(body, "a", "b").body)).toBe("[<ax<bya>][zb>!]");
  });

  it("leave no mark of the desk behind, wanted or not", () => {
    const note = { type: "note", attrs: { id: "n" } };
    const { body } = edged(aBody(paragraph(aText("x", a, note, { type: "bold" }), aText("y", note))));
    expect(body).toEqual(aBody(paragraph(aText("x", { type: "bold" }), aText("y"))));
  });

  it("say which claims have other words in between", () => {
    const apart = aBody(paragraph(aText("x", a), aText(" and "), aText("y", a), aText("z", b)));
    expect([...edged(apart, "a", "b").parted]).toEqual(["a"]);
    const blank = aBody(paragraph(aText("x", a), aText(" "), aText("y", a)));
    expect([...edged(blank, "a").parted]).toEqual([]);
  });
});
