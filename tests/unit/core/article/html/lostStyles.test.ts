import { describe, expect, it } from "vitest";
import { cleanHtml } from "#core/article/html/cleanHtml";
import { valueIn } from "../../../../support/unwrap";

const clean = (html: string) => valueIn(cleanHtml(html));
const gap =
  '<span style="font-style: normal; font-size: 7pt; font-family: &quot;Times New Roman&quot;;">&nbsp;&nbsp;&nbsp;&nbsp;<span class="Apple-converted-space">&nbsp;</span></span>';
const item = (marker: string, text: string, left: string, name = "MsoListParagraphCxSpMiddle") =>
  `<p class="${name}" style="margin: 0cm 0cm 0cm ${left}; text-indent: -18pt;"><span style="font-family: Symbol;">${marker}${gap}</span>${text}<o:p></o:p></p>`;

describe("a list of Word's whose styles were lost on the way", () => {
  it("is a list by the gap behind its markers", () => {
    const html = item("·", "One", "36pt") + item("o", "Nested", "72pt") + item("·", "Two <b>bold</b>", "36pt");
    expect(clean(html).html).toBe(
      "<ul><li><p>One</p><ul><li><p>Nested</p></li></ul></li><li><p>Two <strong>bold</strong></p></li></ul>",
    );
  });

  it("keeps its numbers, and the classes that Outlook on the web renames", () => {
    const html =
      item("3.", "Three", "0.5in", "x_MsoListParagraph") + item("4.", "Four", "0.5in", "x_x_MsoListParagraph");
    expect(clean(html).html).toBe('<ol start="3"><li><p>Three</p></li><li><p>Four</p></li></ol>');
  });

  it.each([
    ["no gap", '<p class="MsoListParagraph" style="text-indent:-18pt">· One</p>', "<p>· One</p>"],
    [
      "a sentence before the gap",
      `<p class="MsoListParagraph">The ferry left${gap}on Monday</p>`,
      /^<p>The ferry left/u,
    ],
    ["another style", `<p class="MsoNormal"><span>·${gap}</span>One</p>`, /^<p>·/u],
  ])("is none with %s", (_, html, expected) => {
    const cleaned = clean(html).html;
    if (typeof expected === "string") expect(cleaned).toBe(expected);
    else expect(cleaned).toMatch(expected);
  });
});

describe("tracked changes on the clipboard", () => {
  const html =
    '<p class=MsoNormal>The ferry <span class=msoIns><ins cite="mailto:Ada%20Quill" datetime="2031-03-03T09:00">left </ins></span><span class=msoDel><del cite="mailto:Ada%20Quill">sank </del></span>on Monday.</p>';

  it("are accepted, with a word about it", () => {
    expect(clean(html)).toEqual({
      html: "<p>The ferry left on Monday.</p>",
      dropped: ["Tracked changes were accepted: what was deleted was left out (1)."],
    });
  });

  it("are not what a page on the web shows as changed", () => {
    const page = '<p>The ferry <ins datetime="2031-03-03">left</ins> <del>sank</del>.</p>';
    expect(clean(page)).toEqual({ html: "<p>The ferry <u>left</u> <s>sank</s>.</p>", dropped: [] });
  });
});
