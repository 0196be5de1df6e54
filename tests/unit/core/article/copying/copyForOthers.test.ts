import type { Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { copyForOthers } from "#core/article/copying/copyForOthers";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { firewallFor } from "#core/firewall/firewall";
import { aSource } from "../../../../support/builders";

const CLAIM: DocumentMark = { type: "claim", attrs: { id: "01TEST00000000000000000001" } };
const NOTE: DocumentMark = { type: "note", attrs: { id: "01TEST00000000000000000002" } };
const link = (href: string): DocumentMark => ({ type: "link", attrs: { href } });
const text = (words: string, ...marks: DocumentMark[]): DocumentNode => ({ type: "text", text: words, marks });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content });
const item = (...content: DocumentNode[]): DocumentNode => ({ type: "listItem", content });
const cell = (words: string, type = "tableCell"): DocumentNode => ({ type, content: [paragraph(text(words))] });

const open = firewallFor([]);
const guarded = firewallFor([aSource({ name: "Rima Sayegh", terms: "confidential" })]);

/** All of a text, or what lies between two positions of it, as a selection copies it. */
function sliceOf(content: DocumentNode[], from = 0, to?: number): Slice {
  const doc = documentSchema.nodeFromJSON({ type: "doc", content });
  doc.check();
  return doc.slice(from, to ?? doc.content.size, true);
}

describe("what other programs get of a copy", () => {
  it("is what things are, without claims, notes and all else that is the desk's", () => {
    const slice = sliceOf([
      { type: "heading", attrs: { level: 3 }, content: [text("Low tide")] },
      paragraph(
        text("The board counted "),
        text("12 boats", CLAIM, { type: "bold" }),
        text(" at dawn", NOTE),
        { type: "hardBreak" },
        text("in the log", link("https://tides.example/log")),
      ),
      { type: "blockquote", content: [paragraph(text("Never."))] },
      { type: "horizontalRule" },
    ]);
    expect(copyForOthers(slice, "ltr", open)).toEqual({
      html:
        "<h3>Low tide</h3><p>The board counted <strong>12 boats</strong> at dawn<br>" +
        '<a href="https://tides.example/log">in the log</a></p><blockquote><p>Never.</p></blockquote><hr>',
      text: "Low tide\n\nThe board counted 12 boats at dawn\nin the log\n\nNever.\n\n* * *",
    });
  });

  it("is words alone when it is part of one paragraph, wherever that stands", () => {
    const words = paragraph(text("The board counted "), text("12 boats", CLAIM, { type: "bold" }));
    const slice = sliceOf([{ type: "bulletList", content: [item(words)] }], 7, 23);
    expect(copyForOthers(slice, "ltr", open)).toEqual({
      html: "board counted <strong>12</strong>",
      text: "board counted 12",
    });
  });

  it("has bullets, numbers and tabs in plain text", () => {
    const inner: DocumentNode = { type: "bulletList", content: [item(paragraph(text("red")))] };
    const slice = sliceOf([
      { type: "bulletList", content: [item(paragraph(text("rope")), inner), item(paragraph(text("oar")))] },
      { type: "orderedList", attrs: { start: 3 }, content: [item(paragraph(text("c"))), item(paragraph(text("d")))] },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell("Month", "tableHeader"), cell("Boats", "tableHeader")] },
          { type: "tableRow", content: [cell("May"), cell("12")] },
        ],
      },
    ]);
    const copy = copyForOthers(slice, "ltr", open);
    expect(copy?.text).toBe("• rope\n  • red\n• oar\n\n3. c\n4. d\n\nMonth\tBoats\nMay\t12");
    expect(copy?.html).toBe(
      "<ul><li><p>rope</p><ul><li><p>red</p></li></ul></li><li><p>oar</p></li></ul>" +
        '<ol start="3"><li><p>c</p></li><li><p>d</p></li></ol>' +
        "<table><tbody><tr><th><p>Month</p></th><th><p>Boats</p></th></tr><tr><td><p>May</p></td><td><p>12</p></td></tr></tbody></table>",
    );
  });

  it("says which blocks run from the right, so that programs that read no letters lay them out", () => {
    const slice = sliceOf([paragraph(text("الميناء مغلق")), paragraph(text("Closed"))]);
    expect(copyForOthers(slice, "rtl", open)?.html).toBe('<p dir="rtl">الميناء مغلق</p><p dir="ltr">Closed</p>');
    expect(copyForOthers(slice, "ltr", open)?.html).toBe('<p dir="rtl">الميناء مغلق</p><p>Closed</p>');
  });

  it("names no image of the desk's, only what stands under it", () => {
    const attrs = { sha256: "a".repeat(64), alt: "The quay", credit: "Tom Hale" };
    const slice = sliceOf([
      { type: "figure", attrs, content: [text("At <dawn>")] },
      { type: "figure", attrs },
    ]);
    expect(copyForOthers(slice, "ltr", open)).toEqual({
      html:
        "<figure><figcaption>At &#x3C;dawn> (Tom Hale)</figcaption></figure>" +
        "<figure><figcaption>The quay (Tom Hale)</figcaption></figure>",
      text: "At <dawn> (Tom Hale)\n\nThe quay (Tom Hale)",
    });
  });
});

describe("a copy with a protected detail", () => {
  it.each([
    ["in its words", [paragraph(text("It was Rima Sayegh who told."))]],
    ["cut up by formatting", [paragraph(text("It was Ri"), text("ma Say", { type: "bold" }), text("egh, who told."))]],
    ["in disguise", [paragraph(text("It was RIMA  SÁYEGH."))]],
    ["in a link", [paragraph(text("here", link("https://a.example/rima%20sayegh")), text(" and there"))]],
    ["in a credit", [{ type: "figure", attrs: { alt: "", credit: "Rima Sayegh" }, content: [text("At dawn")] }]],
    ["in a cell", [{ type: "table", content: [{ type: "tableRow", content: [cell("Rima Sayegh")] }] }]],
  ] satisfies [string, DocumentNode[]][])("does not leave: %s", (_, content) => {
    expect(copyForOthers(sliceOf(content), "ltr", guarded)).toBeNull();
    expect(copyForOthers(sliceOf(content), "ltr", open)).not.toBeNull();
  });

  it("leaves without the detail", () => {
    expect(copyForOthers(sliceOf([paragraph(text("It was somebody else."))]), "ltr", guarded)?.text).toBe(
      "It was somebody else.",
    );
  });

  it("cannot be told from others without the list of sources, so that nothing leaves", () => {
    expect(copyForOthers(sliceOf([paragraph(text("Innocent."))]), "ltr", null)).toBeNull();
  });
});

describe("an image of a copy", () => {
  const SHA256 = "a".repeat(64);
  const PICTURE = "data:image/png;base64,AAAA";
  const figure = (attrs: Record<string, unknown>, caption = ""): DocumentNode => ({
    type: "figure",
    attrs: { sha256: SHA256, ...attrs },
    ...(caption === "" ? {} : { content: [text(caption)] }),
  });
  const images = (sha256: string) => (sha256 === SHA256 ? PICTURE : null);
  const htmlOf = (figureNode: DocumentNode, from: typeof images = images) =>
    copyForOthers(sliceOf([paragraph(text("Before")), figureNode]), "ltr", open, from)?.html;

  it("goes along with its alt text, caption and credit, and without its name on the desk", () => {
    const html = htmlOf(figure({ alt: "A quay", credit: "Ada Quill" }, "Low tide"));
    expect(html).toBe(
      `<p>Before</p><figure><img src="${PICTURE}" alt="A quay"><figcaption>Low tide (Ada Quill)</figcaption></figure>`,
    );
    expect(html).not.toContain(SHA256);
  });

  it("needs no caption", () => {
    expect(htmlOf(figure({ alt: "A quay" }))).toBe(`<p>Before</p><figure><img src="${PICTURE}" alt="A quay"></figure>`);
  });

  it("leaves its words when it cannot go along", () => {
    expect(htmlOf(figure({ alt: "A quay" }), () => null)).toBe(
      "<p>Before</p><figure><figcaption>A quay</figcaption></figure>",
    );
  });

  it("does not let a protected name out in its alt text, caption or no caption", () => {
    for (const caption of ["", "Low tide"]) {
      const slice = sliceOf([figure({ alt: "Rima Sayegh on the quay" }, caption)]);
      expect(copyForOthers(slice, "ltr", guarded, images)).toBeNull();
    }
  });
});
