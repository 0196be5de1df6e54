import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { guardBody } from "#core/article/document/guardBody";
import { aBody, anId, aParagraph, aText } from "../../../../support/builders";
import { refusalOf } from "../../../../support/unwrap";

const linked = (href: unknown) =>
  aBody({
    type: "blockquote",
    content: [{ type: "paragraph", content: [aText("x", { type: "link", attrs: { href } })] }],
  });
const refusal = (body: DocumentNode) => refusalOf(guardBody(body));

describe("guardBody", () => {
  it.each(["https://port.example/", "mailto:a@port.example", "tel:+1555", "#top"])(
    "lets a link to %s stand",
    (href) => {
      expect(refusal(linked(href))).toBeNull();
    },
  );

  it.each([
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//evil.example",
    "",
    null,
    7,
  ])("refuses a link to %j", (href) => {
    expect(refusal(linked(href))).toBe("body-unsafe");
  });

  it.each<[string, DocumentNode]>([
    ["an attribute of a paragraph", { type: "paragraph", attrs: { onclick: "x" } }],
    [
      "an attribute of bold type",
      { type: "paragraph", content: [aText("x", { type: "bold", attrs: { style: "x" } })] },
    ],
    ["an attribute that every object has", { type: "heading", attrs: { constructor: "x" } }],
    ["an image named by a path", { type: "figure", attrs: { sha256: "../articles" } }],
    ["an image of a kind that runs", { type: "figure", attrs: { mediaType: "image/svg+xml" } }],
  ])("refuses %s", (_, node) => {
    expect(refusal(aBody(node))).toBe("body-unsafe");
  });

  it("lets stand what an editor makes", () => {
    const claim = { type: "claim", attrs: { id: anId() } };
    const figure = { sha256: "a".repeat(64), mediaType: "image/png", width: 1, height: 2, alt: "A boat", credit: "" };
    const cell = {
      type: "tableCell",
      attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
      content: [aParagraph("x")],
    };
    const body = aBody(
      { type: "heading", attrs: { level: 2 }, content: [aText("Fog", claim, { type: "bold" })] },
      { type: "figure", attrs: figure },
      { type: "figure", attrs: { ...figure, sha256: null, mediaType: null } },
      { type: "table", content: [{ type: "tableRow", content: [cell] }] },
    );
    expect(refusal(body)).toBeNull();
  });
});
