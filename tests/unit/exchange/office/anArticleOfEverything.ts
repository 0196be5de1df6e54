import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { aPicture } from "../../../support/aPicture";
import { aBody, anArticle, aParagraph, aText } from "../../../support/builders";
import { TELLTALE_IMAGES } from "../../../support/telltaleImages";

export const PICTURE_HASH = "c".repeat(64);
export const WEBP_HASH = "d".repeat(64);
const WEBP = TELLTALE_IMAGES["image/webp"] ?? new Uint8Array();
export const PICTURE = aPicture({ width: 1200, height: 800 });

export const attachment = (sha256: string) => {
  if (sha256 === PICTURE_HASH) return { bytes: PICTURE, mediaType: "image/png" };
  return sha256 === WEBP_HASH ? { bytes: WEBP, mediaType: "image/webp" } : undefined;
};

export const link = (href: string): DocumentMark => ({ type: "link", attrs: { href } });
export const item = (...content: DocumentNode[]): DocumentNode => ({ type: "listItem", content });
export const cell = (type: string, text: string, attrs = {}): DocumentNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, align: null, ...attrs },
  content: [aParagraph(text)],
});
export const row = (...content: DocumentNode[]): DocumentNode => ({ type: "tableRow", content });
export const heading = (level: number, text: string): DocumentNode => ({
  type: "heading",
  attrs: { level },
  content: [aText(text)],
});
export const figure = (sha256: string, attrs = {}, ...content: DocumentNode[]): DocumentNode => ({
  type: "figure",
  attrs: { sha256, width: 1200, height: 800, alt: "", credit: "", ...attrs },
  content,
});

/** An article with one of everything that a body can hold. */
export const EVERYTHING = anArticle({
  dateline: "Port Selwick",
  tags: ["ferry", "harbour"],
  language: "en-GB",
  bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
  body: aBody(
    {
      type: "paragraph",
      content: [
        aText("The "),
        aText("fog", { type: "bold" }, { type: "italic" }),
        aText(" lifted, says "),
        aText("the log", link("https://courier.example/log?a=1&b=2")),
        { type: "hardBreak" },
        aText("and ", { type: "underline" }),
        aText("so on", link("#a-long-wait")),
      ],
    },
    heading(2, "A long wait"),
    heading(3, "Pumps"),
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        item(
          aParagraph("Pumps"),
          { type: "bulletList", content: [item(aParagraph("two"))] },
          aParagraph("still three"),
        ),
        item(aParagraph("Gates")),
      ],
    },
    { type: "orderedList", attrs: { start: 1 }, content: [item(aParagraph("Again from one"))] },
    { type: "blockquote", content: [aParagraph("It is open."), aParagraph("It is.")] },
    figure(PICTURE_HASH, { alt: "A boat", credit: "Dov Lem" }, aText("At its berth")),
    {
      type: "table",
      content: [
        row(cell("tableHeader", "Year", { colspan: 2 }), cell("tableHeader", "Boats")),
        row(
          cell("tableCell", "1931", { rowspan: 2 }),
          cell("tableCell", "May"),
          cell("tableCell", "2", { align: "right" }),
        ),
        row(cell("tableCell", "June"), cell("tableCell", "3")),
      ],
    },
    { type: "horizontalRule" },
    aParagraph("The end."),
  ),
});
