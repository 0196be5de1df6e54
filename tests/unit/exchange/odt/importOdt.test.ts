import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { newArticle } from "#core/article/newArticle";
import { viewNotes } from "#core/notes/noteView";
import { importFile } from "#exchange/importFile";
import { anAct } from "../../../support/builders";
import { imported, outline, PIXEL, startOf } from "../support";
import { aFlatOdt, anOdt, h, image, list, listStyle, type OdtParts, p, paragraphStyle, span, textStyle } from "./anOdt";

async function read(parts: OdtParts) {
  const result = await imported("a.odt", await anOdt(parts));
  const start = startOf(result);
  const article = newArticle(start, anAct());
  const threads = viewNotes(article.body, article.notes).map(({ words, note }) => [
    words,
    ...note.remarks.map(({ by, at, text }) => `${by} (${at}): ${text}`),
  ]);
  return { ...result, start, threads, article, lines: outline(start.body), runs: runsOf(start.body) };
}

function runsOf(node: DocumentNode): string[] {
  if (node.type === "text") {
    const marks = (node.marks ?? []).map(({ type, attrs }) =>
      type === "link" ? `link ${String(attrs?.["href"])}` : type,
    );
    return [`${marks.length > 0 ? `${marks.join(" ")}: ` : ""}${node.text ?? ""}`];
  }
  return (node.content ?? []).flatMap(runsOf);
}

describe("an OpenDocument text", () => {
  it("keeps headings, quotations and what is set by hand or by style", async () => {
    const { lines, runs } = await read({
      automatic:
        textStyle("T1", 'fo:font-weight="bold"') +
        textStyle("T2", 'fo:font-style="italic" style:text-underline-style="solid"') +
        textStyle("T3", 'fo:font-weight="normal" style:text-position="super 58%"') +
        textStyle("T4", 'style:text-line-through-style="solid"') +
        textStyle("T5", 'style:text-position="-33% 58%"') +
        paragraphStyle("P1", "Quotations") +
        paragraphStyle("P2", "Standard", 'fo:margin-left="1.27cm"'),
      text:
        h(2, "Part") +
        p(
          `One ${span("T1", `bold ${span("T3", "up")}`)} ${span("T2", "both")}${span("T4", "gone")}${span("T5", "down")}`,
        ) +
        p("Quoted.", "P1") +
        p("Set in.", "P2") +
        h(9, "Deep"),
    });
    expect(lines).toEqual([
      "heading2: Part",
      "paragraph: One bold up bothgonedown",
      "blockquote",
      "  paragraph: Quoted.",
      "  paragraph: Set in.",
      "heading4: Deep",
    ]);
    expect(runs.slice(1, -3)).toEqual([
      "One ",
      "bold: bold ",
      "superscript: up",
      " ",
      "italic underline: both",
      "strike: gone",
      "subscript: down",
    ]);
  });

  it("keeps spaces, tabs, breaks and links, and lays no weight on how its source is broken into lines", async () => {
    const { lines, runs } = await read({
      text: p(
        'a<text:s text:c="3"/>b\n  c<text:tab/>d<text:line-break/>e <text:a xlink:href="https://courier.example/">f</text:a>',
      ),
    });
    expect(lines).toEqual(["paragraph: a b c d\ne f"]);
    expect(runs.at(-1)).toBe("link https://courier.example/: f");
  });

  it("keeps lists as they nest and count", async () => {
    const { start, lines } = await read({
      automatic: listStyle("L1", ["number", "bullet"], 3),
      text:
        list("L1", [p("three") + p("further") + list("L1", [p("point")]), p("four")], 'xml:id="list1"') +
        p("But.") +
        list("L1", [p("five")], 'text:continue-numbering="true"') +
        p("Now.") +
        list("L1", [p("three again")]),
    });
    expect(lines).toEqual([
      "orderedList",
      "  listItem",
      "    paragraph: three",
      "    paragraph: further",
      "    bulletList",
      "      listItem",
      "        paragraph: point",
      "  listItem",
      "    paragraph: four",
      "paragraph: But.",
      "orderedList",
      "  listItem",
      "    paragraph: five",
      "paragraph: Now.",
      "orderedList",
      "  listItem",
      "    paragraph: three again",
    ]);
    const starts = (start.body.content ?? []).filter(({ type }) => type === "orderedList");
    expect(starts.map(({ attrs }) => attrs?.["start"])).toEqual([3, 5, 3]);
  });

  it("keeps lists that the program begins anew at every level as one", async () => {
    const nested = (content: string) => `<text:list><text:list-item>${content}</text:list-item></text:list>`;
    const { lines } = await read({
      automatic: listStyle("L1", ["number", "bullet"]) + listStyle("L2", ["bullet", "bullet"]),
      text:
        list("L1", [p("one")]) +
        list("L2", [nested(p("point"))], 'text:continue-list="x"') +
        list("L2", [nested(p("another"))], 'text:continue-list="x"') +
        list("L1", [p("two")], 'text:continue-list="x"'),
    });
    expect(lines).toEqual([
      "orderedList",
      "  listItem",
      "    paragraph: one",
      "    bulletList",
      "      listItem",
      "        paragraph: point",
      "      listItem",
      "        paragraph: another",
      "  listItem",
      "    paragraph: two",
    ]);
  });

  it("keeps tables with header rows, spans and repeated cells", async () => {
    const cell = (content: string, attributes = "") => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
    const { start } = await read({
      text:
        p("A.") +
        `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>${cell(p("H"), 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell(p("I"), 'table:number-rows-spanned="2"')}</table:table-row></table:table-header-rows><table:table-row>${cell(p("x"), 'table:number-columns-repeated="2"')}<table:covered-table-cell/></table:table-row></table:table>`,
    });
    const rows = (start.body.content?.[1]?.content ?? []).map((row) =>
      (row.content ?? []).map(({ type, attrs, content = [] }) => [
        type,
        attrs?.["colspan"],
        attrs?.["rowspan"],
        ...outline({ type: "doc", content }),
      ]),
    );
    expect(rows).toEqual([
      [
        ["tableHeader", 2, 1, "paragraph: H"],
        ["tableHeader", 1, 2, "paragraph: I"],
      ],
      [
        ["tableCell", 1, 1, "paragraph: x"],
        ["tableCell", 1, 1, "paragraph: x"],
      ],
    ]);
  });

  it("keeps pictures with their description, and the caption in whose frame they stand", async () => {
    const { lines, attachments, start, warnings } = await read({
      files: [{ path: "Pictures/boat.png", bytes: PIXEL }],
      automatic: paragraphStyle("P1", "Caption"),
      text:
        p("A.") +
        p(
          `<draw:frame><draw:text-box>${p(`${image("Pictures/boat.png", "A boat")}Figure 1: The boat on Monday`, "P1")}</draw:text-box></draw:frame>`,
        ) +
        p(image("Pictures/none.png")),
    });
    expect(lines).toEqual(["paragraph: A.", "figure: Figure 1: The boat on Monday"]);
    expect(attachments.map(({ bytes }) => bytes)).toEqual([PIXEL]);
    expect(start.body.content?.[1]?.attrs).toMatchObject({ alt: "A boat" });
    expect(warnings).toEqual([expect.stringContaining("Images that are not in the file")]);
  });

  it("turns footnotes and annotations into notes", async () => {
    const annotation = (name: string, by: string, text: string, more = "") =>
      `<office:annotation office:name="${name}" ${more}><dc:creator>${by}</dc:creator><dc:date>2031-03-04T05:06:07.000000000</dc:date>${p(text)}</office:annotation>`;
    const { threads, lines, article } = await read({
      text: p(
        `It ${annotation("a", "Bram Tolle", "Who says so?", 'loext:resolved="true"')}${annotation("b", "Ada Quill", "The log.", 'loext:parent-name="a"')}sank<office:annotation-end office:name="b"/><office:annotation-end office:name="a"/> twice<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p("Harbour log.")}</text:note-body></text:note>.`,
      ),
    });
    expect(lines).toEqual(["paragraph: It sank twice."]);
    expect(threads).toEqual([
      ["sank", "Bram Tolle (2031-03-04T05:06:07.000Z): Who says so?", "Ada Quill (2031-03-04T05:06:07.000Z): The log."],
      ["twice", expect.stringContaining("Footnote: Harbour log.")],
    ]);
    expect(
      Object.values(article.notes)
        .map(({ resolved }) => resolved)
        .sort(),
    ).toEqual([false, true]);
  });

  it("accepts tracked changes, and says how many and whose", async () => {
    const region = (id: string, kind: string, by: string) =>
      `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>${by}</dc:creator></office:change-info>${p("deleted words")}</text:${kind}></text:changed-region>`;
    const { lines, warnings } = await read({
      text: `<text:tracked-changes>${region("c1", "deletion", "Ada Quill")}${region("c2", "insertion", "Bram Tolle")}</text:tracked-changes>${p('It <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>sank<text:change-end text:change-id="c2"/>.')}`,
    });
    expect(lines).toEqual(["paragraph: It sank."]);
    expect(warnings).toEqual(["Tracked changes were accepted: 1 deletion by Ada Quill; 1 insertion by Bram Tolle."]);
  });

  it("has its head by styles, and what is left by its properties", async () => {
    const { start } = await read({
      styles:
        '<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="CA"/></style:default-style>',
      meta: "<meta:initial-creator>Ada Quill</meta:initial-creator><meta:keyword>harbour</meta:keyword>",
      text:
        p("Le bac revient", "Title") +
        p("Apr\u00E8s quatre-vingt-dix ans.", "Subtitle") +
        p("Le brouillard s\u2019est lev\u00E9."),
    });
    expect(start).toMatchObject({
      headline: "Le bac revient",
      standfirst: "Apr\u00E8s quatre-vingt-dix ans.",
      bylines: [{ name: "Ada Quill" }],
      language: "fr-CA",
      tags: ["harbour"],
    });
  });

  it("says what it leaves out", async () => {
    const { lines, warnings } = await read({
      automatic: textStyle("T1", 'text:display="none"'),
      master: `<style:master-page><style:header>${p("The Selwick Courier")}</style:header></style:master-page>`,
      text:
        `<text:table-of-content><text:index-body>${p("Part 1")}</text:index-body></text:table-of-content>` +
        p(`Shown${span("T1", " secret")}.`) +
        p(`<draw:frame><draw:text-box>${p("Boxed.")}</draw:text-box></draw:frame>`) +
        p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'),
    });
    expect(lines).toEqual(["paragraph: Shown.", "paragraph: Boxed."]);
    expect(warnings).toEqual([
      expect.stringContaining("Tables of contents"),
      expect.stringContaining("Hidden text"),
      expect.stringContaining("Text boxes"),
      expect.stringContaining("Embedded objects"),
      expect.stringContaining("Headers and footers"),
    ]);
  });

  it("sets formulas as plain text", async () => {
    const math =
      '<math xmlns="m"><semantics><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><annotation>x + 1</annotation></semantics></math>';
    const { lines, warnings } = await read({
      files: [{ path: "Formula-1/content.xml", bytes: math }],
      text: p('So <draw:frame><draw:object xlink:href="./Formula-1/"/></draw:frame> it is.'),
    });
    expect(lines).toEqual(["paragraph: So x+1 it is."]);
    expect(warnings).toEqual([expect.stringContaining("Formulas")]);
  });

  it("is refused when it has a password, or is none", async () => {
    const refusal = async (bytes: Uint8Array) => {
      const result = await importFile({ name: "a.odt", bytes, defaultLanguage: "en" });
      return result.ok ? null : result.problem.code;
    };
    expect(
      await refusal(
        await anOdt({
          text: p("x"),
          manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
        }),
      ),
    ).toBe("document-encrypted");
    const bytes = await anOdt({ text: "" });
    expect(await refusal(bytes.subarray(0, bytes.length - 200))).toBe("zip-damaged");
  });

  it("may be a flat file with its pictures in it", async () => {
    const data = Buffer.from(PIXEL).toString("base64");
    const result = await imported(
      "a.fodt",
      aFlatOdt(
        h(2, "Part") +
          p("Fog.") +
          p(`<draw:frame><draw:image><office:binary-data>${data}</office:binary-data></draw:image></draw:frame>`),
      ),
    );
    expect(outline(startOf(result).body)).toEqual(["heading2: Part", "paragraph: Fog.", "figure: "]);
    expect(result.attachments).toHaveLength(1);
  });

  it("does not grow without end when cells say that they are repeated", async () => {
    const cell = `<table:table-cell table:number-columns-repeated="1000000">${p("x")}</table:table-cell>`;
    const row = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`;
    const { start } = await read({ text: `<table:table>${row.repeat(200)}</table:table>` });
    expect(JSON.stringify(start.body).length).toBeLessThan(10_000_000);
  });
});
