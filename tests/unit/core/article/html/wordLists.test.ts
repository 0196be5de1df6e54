import { describe, expect, it } from "vitest";
import { cleanHtml } from "#core/article/html/cleanHtml";
import { valueIn } from "../../../../support/unwrap";

/** A list paragraph in the form in which Word writes it. */
function item(marker: string, text: string, { list = "l0", level = 1, lfo = "lfo1", indent = "" } = {}): string {
  const margin = indent === "" ? "" : `margin-left:${indent};`;
  return `<p class=MsoListParagraphCxSpMiddle style='${margin}text-indent:-18.0pt;mso-list:${list} level${level} ${lfo}'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

function lists(...parts: string[]): string {
  return valueIn(cleanHtml(`<html><body><!--StartFragment-->\n${parts.join("\n\n")}\n<!--EndFragment--></body></html>`))
    .html;
}

describe("Word's lists", () => {
  it("become lists, without their markers", () => {
    expect(lists(item("·", "Pumps"), item("·", "<b>Gates</b>"))).toBe(
      "<ul><li><p>Pumps</p></li><li><p><strong>Gates</strong></p></li></ul>",
    );
    expect(lists(item("1.", "Pumps"), item("2.", "Gates"))).toBe("<ol><li><p>Pumps</p></li><li><p>Gates</p></li></ol>");
  });

  it("nest by their levels, ordered or not by their markers, even where a level is left out", () => {
    const html = lists(
      item("·", "A"),
      item("1)", "B", { level: 2 }),
      item("§", "C", { level: 4 }),
      item("a)", "D", { level: 3 }),
      item("·", "E"),
    );
    expect(html).toBe(
      "<ul><li><p>A</p><ol><li><p>B</p><ul><li><p>C</p></li></ul><ol><li><p>D</p></li></ol></li></ol></li><li><p>E</p></li></ul>",
    );
  });

  it.each([["o"], ["§"], ["Ø"], ["v"], ["-"], ["–"], ["•"]])("take %j for a bullet", (marker) => {
    expect(lists(item(marker, "Pumps"))).toBe("<ul><li><p>Pumps</p></li></ul>");
  });

  it.each([
    ["1.", ""],
    ["3.", ' start="3"'],
    ["(2)", ' start="2"'],
    ["1.4.", ' start="4"'],
    ["a.", ""],
    ["iv)", ""],
    ["א.", ""],
    ["99999999999.", ""],
  ])("take %j for a number", (marker, start) => {
    expect(lists(item(marker, "Pumps"))).toBe(`<ol${start}><li><p>Pumps</p></li></ol>`);
  });

  it("start anew for another list of the document, and go on counting after a paragraph", () => {
    expect(lists(item("1.", "A"), item("1.", "B", { list: "l1", lfo: "lfo2" }))).toBe(
      "<ol><li><p>A</p></li></ol><ol><li><p>B</p></li></ol>",
    );
    expect(lists(item("1.", "A"), "<p class=MsoNormal>Between.</p>", item("2.", "B"))).toBe(
      '<ol><li><p>A</p></li></ol><p>Between.</p><ol start="2"><li><p>B</p></li></ol>',
    );
  });

  it("are not torn by an empty paragraph", () => {
    expect(lists(item("·", "A"), "<p class=MsoNormal><o:p>&nbsp;</o:p></p>", item("·", "B"))).toBe(
      "<ul><li><p>A</p></li><li><p>B</p></li></ul>",
    );
  });

  it("keep further paragraphs with the item that they are indented like, and no others", () => {
    const further = (text: string, indent: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:${indent}'>${text}</p>`;
    const html = lists(
      item("1.", "A", { indent: "36pt" }),
      item("a.", "B", { level: 2, indent: "72pt" }),
      further("more of B", "72pt"),
      further("more of A", "36pt"),
      further("none of it", "9pt"),
    );
    expect(html).toBe(
      "<ol><li><p>A</p><ol><li><p>B</p><p>more of B</p></li></ol><p>more of A</p></li></ol><p>none of it</p>",
    );
  });

  it("leave a numbered heading a heading, with its number", () => {
    const heading = `<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;
</span></span>Pumps</h1>`;
    expect(lists(heading)).toBe("<h2>2. Pumps</h2>");
  });

  it("bear any nonsense in their styles", () => {
    const html = lists(
      item("", "A", { level: 99 }),
      "<p style='mso-list:none'>B</p>",
      "<p style='mso-list:l0 level'>C</p>",
      item("1.", "", { level: 0 }),
    );
    expect(html).toBe("<ul><li><p>A</p></li></ul><p>B</p><p>C</p>");
  });

  it("stand in table cells and quotations as well, and are flattened where they nest too deep", () => {
    expect(lists(`<blockquote>${item("·", "A")}</blockquote>`)).toBe(
      "<blockquote><ul><li><p>A</p></li></ul></blockquote>",
    );
    const deep = Array.from({ length: 99 }, (_, level) => item("·", `item ${level}`, { level: level + 1 }));
    const { html, dropped } = valueIn(cleanHtml(deep.join("\n")));
    expect(html.match(/item \d+/gu)).toHaveLength(99);
    expect(dropped).toEqual([expect.stringMatching(/nested too deep/)]);
  });
});
