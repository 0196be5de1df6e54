import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { aBody, anArticle, aParagraph, aText } from "../../support/builders";
import { articleOf, exported, imported, startOf } from "./support";

const HEBREW = "הנמל סגור היום";
const turned = (text: string, dir: string): DocumentNode => ({ ...aParagraph(text), attrs: { dir } });
const item = (paragraph: DocumentNode): DocumentNode => ({ type: "listItem", content: [paragraph] });

const cell = (text: string, type = "tableCell"): DocumentNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
  content: [aParagraph(text)],
});

const BODY = aBody(
  aParagraph("Closed today"),
  aParagraph(HEBREW),
  turned("Closed: turned round", "rtl"),
  { type: "heading", attrs: { level: 2, dir: "rtl" }, content: [aText("12 boats")] },
  { type: "bulletList", content: [item(turned("turned in a list", "rtl"))] },
  {
    type: "table",
    content: [
      { type: "tableRow", content: [cell(HEBREW, "tableHeader"), cell("הסירות", "tableHeader")] },
      { type: "tableRow", content: [cell("ינואר"), cell("12")] },
    ],
  },
);

describe("copy with paragraphs in both directions", () => {
  it("says in HTML which blocks go another way than the page, and no others", async () => {
    const { text } = await exported(anArticle({ language: "en", body: BODY }), "html", { draft: false });
    expect(text).toContain("<p>Closed today</p>");
    expect(text).toContain(`<p dir="rtl">${HEBREW}</p>`);
    expect(text).toContain('<p dir="rtl">Closed: turned round</p>');
    expect(text).toContain('<h2 dir="rtl">12 boats</h2>');
    expect(text).toContain('<ul dir="rtl"><li>turned in a list</li></ul>');
    expect(text).toContain('<table dir="rtl">');
    const arabic = await exported(anArticle({ language: "ar", body: BODY }), "html", { draft: false });
    expect(arabic.text).toContain('<p dir="ltr">Closed today</p>');
    expect(arabic.text).toContain(`<p>${HEBREW}</p>`);
    expect(arabic.text).toContain("<p>Closed: turned round</p>");
  });

  it.each(["html", "json"])("is the same after a way out and back in as %s", async (format) => {
    const file = await exported(anArticle({ language: "en", body: BODY }), format, { draft: false });
    const back = await imported(file.name, file.bytes);
    const { body } = format === "json" ? articleOf(back) : startOf(back);
    expect(body).toEqual(BODY);
  });

  it("reads as ever in plain text and Markdown", async () => {
    for (const format of ["text", "markdown"]) {
      const { text } = await exported(anArticle({ language: "en", body: BODY }), format, { draft: false });
      expect(text).toContain(`Closed today\n\n${HEBREW}\n\nClosed: turned round`);
      expect(text).not.toContain("rtl");
    }
  });

  it("is told as lost in Markdown, once, and only where somebody has turned a paragraph", async () => {
    const { warnings } = await exported(anArticle({ body: BODY }), "markdown", { draft: false });
    expect(warnings.filter((warning) => warning.includes("direction"))).toHaveLength(1);
    const plain = await exported(anArticle({ body: aBody(aParagraph(HEBREW)) }), "markdown", { draft: false });
    expect(plain.warnings).toEqual([]);
  });
});
