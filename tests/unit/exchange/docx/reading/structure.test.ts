import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { imported, outline, startOf } from "../../support";
import {
  abstractNumbering,
  aDocx,
  cell,
  type DocxParts,
  item,
  numbering,
  p,
  paragraphStyle,
  r,
  row,
  styled,
  table,
} from "./aDocx";

async function read(parts: DocxParts) {
  const result = await imported("a.docx", await aDocx(parts));
  const { body } = startOf(result);
  return { ...result, body, lines: outline(body) };
}

/** The numbers that the ordered lists of a body start with, in their order. */
function starts(node: DocumentNode): unknown[] {
  const own = node.type === "orderedList" ? [node.attrs?.["start"]] : [];
  return [...own, ...(node.content ?? []).flatMap(starts)];
}

const NUMBERING = [
  abstractNumbering(0, ["decimal", "lowerLetter", "bullet"]),
  abstractNumbering(1, ["bullet", "decimal"]),
  numbering(1, 0),
  numbering(2, 1),
  numbering(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
].join("");

describe("lists in a Word document", () => {
  it("nest by level, also where they mix", async () => {
    const { lines, warnings } = await read({
      numbering: NUMBERING,
      body: item(1, 0, "one") + item(1, 1, "a") + item(2, 2, "point") + item(1, 0, "two") + item(2, 0, "bullet"),
    });
    expect(lines).toEqual([
      "orderedList",
      "  listItem",
      "    paragraph: one",
      "    orderedList",
      "      listItem",
      "        paragraph: a",
      "        bulletList",
      "          listItem",
      "            paragraph: point",
      "  listItem",
      "    paragraph: two",
      "bulletList",
      "  listItem",
      "    paragraph: bullet",
    ]);
    expect(warnings).toEqual([expect.stringContaining("letters or Roman numerals")]);
  });

  it("count on after an interruption, and begin anew where they say so", async () => {
    const { body } = await read({
      numbering: NUMBERING,
      body:
        item(1, 0, "one") +
        item(1, 0, "two") +
        p("But.") +
        item(1, 0, "three") +
        p("Now.") +
        item(3, 0, "five") +
        item(3, 0, "six"),
    });
    expect(starts(body)).toEqual([1, 3, 5]);
  });

  it("keep the further paragraphs of an item, and end with a paragraph at the margin", async () => {
    const further = (left: number) => p("further", `<w:ind w:left="${left}"/>`);
    const { lines } = await read({
      numbering: NUMBERING,
      body: item(1, 0, "one") + item(1, 1, "a") + further(1440) + further(720) + p("") + item(1, 0, "two") + p("Out."),
    });
    expect(lines).toEqual([
      "orderedList",
      "  listItem",
      "    paragraph: one",
      "    orderedList",
      "      listItem",
      "        paragraph: a",
      "        paragraph: further",
      "    paragraph: further",
      "  listItem",
      "    paragraph: two",
      "paragraph: Out.",
    ]);
  });

  it("are told by the numbering of a style, and by the names of Word's list styles", async () => {
    const { lines } = await read({
      numbering: NUMBERING.replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:pStyle w:val="Steps"/>'),
      styles:
        paragraphStyle("Steps", "Steps", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        paragraphStyle("ListBullet2", "List Bullet 2"),
      body: item(1, 0, "one") + styled("Steps", "a") + p("Out.") + styled("ListBullet2", "bullet"),
    });
    expect(lines).toEqual([
      "orderedList",
      "  listItem",
      "    paragraph: one",
      "    orderedList",
      "      listItem",
      "        paragraph: a",
      "paragraph: Out.",
      "bulletList",
      "  listItem",
      "    paragraph: bullet",
    ]);
  });

  it("are none where the number was taken off", async () => {
    const { lines } = await read({ numbering: NUMBERING, body: item(1, 0, "one") + item(0, 0, "copy") });
    expect(lines).toEqual(["orderedList", "  listItem", "    paragraph: one", "paragraph: copy"]);
  });

  it("leave numbered headings headings", async () => {
    const { lines, warnings } = await read({
      numbering: NUMBERING,
      body: p("A.") + p("Part", '<w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
    });
    expect(lines).toEqual(["paragraph: A.", "heading2: Part"]);
    expect(warnings).toEqual([expect.stringContaining("numbers before headings")]);
  });

  it("come in whatever nonsense the numbering holds", async () => {
    const { body } = await read({
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1000000000000"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
        numbering(1, 0) +
        numbering(2, 99),
      body:
        item(1, 0, "large") + p("x") + item(1, 300, "deep") + p("y") + item(2, -3, "nowhere") + item(77, 0, "unknown"),
    });
    expect(
      outline(body)
        .filter((line) => line.includes("paragraph"))
        .map((line) => line.trim()),
    ).toEqual([
      "paragraph: large",
      "paragraph: x",
      "paragraph: deep",
      "paragraph: y",
      "paragraph: nowhere",
      "paragraph: unknown",
    ]);
  });
});

describe("tables in a Word document", () => {
  const cellsOf = (body: DocumentNode) =>
    (body.content?.find(({ type }) => type === "table")?.content ?? []).map((line) =>
      (line.content ?? []).map(({ type, attrs, content = [] }) => {
        const spans = `${Number(attrs?.["colspan"])}x${Number(attrs?.["rowspan"])}`;
        const text = outline({ type: "doc", content }).map((each) => each.replace(/^\w+: /u, ""));
        return `${type === "tableHeader" ? "head " : ""}${spans} ${text.join(" / ")}`;
      }),
    );

  it("keep header rows, columns and rows that span", async () => {
    const { body } = await read({
      body: table(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("A", '<w:vMerge w:val="restart"/>')}${cell("B", '<w:gridSpan w:val="2"/>')}</w:tr>`,
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("", "<w:vMerge/>")}${cell("C")}${cell("D")}</w:tr>`,
        row(cell("1"), cell("2"), cell(p("3") + p("4"))),
      ),
    });
    expect(cellsOf(body)).toEqual([
      ["head 1x2 A", "head 2x1 B"],
      ["head 1x1 C", "head 1x1 D"],
      ["1x1 1", "1x1 2", "1x1 3 / 4"],
    ]);
  });

  it("take the look of the first row for a header, and cells that are left out for empty ones", async () => {
    const { body } = await read({
      body: table(
        '<w:tblPr><w:tblLook w:val="04A0"/></w:tblPr>',
        row(cell("A"), cell("B")),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("2")}</w:tr>`,
        `<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>${cell("3")}</w:tr>`,
      ),
    });
    expect(cellsOf(body)).toEqual([
      ["head 1x1 A", "head 1x1 B"],
      ["1x1 ", "1x1 2"],
      ["1x1 3", "1x1 "],
    ]);
  });

  it("lose rows that were deleted", async () => {
    const { body, warnings } = await read({
      body: table(
        row(cell("A"), cell("B")),
        `<w:tr><w:trPr><w:del w:author="Bram Tolle"/></w:trPr>${cell("C")}${cell("D")}</w:tr>`,
      ),
    });
    expect(cellsOf(body)).toEqual([["1x1 A", "1x1 B"]]);
    expect(warnings).toEqual(["Tracked changes were accepted: 1 deletion by Bram Tolle."]);
  });

  it("within tables are paragraphs of their cell, with a warning", async () => {
    const { lines, warnings } = await read({
      body: table(row(cell("A"), cell(table(row(cell("x"), cell("y"))) + p("B")))),
    });
    expect(lines.filter((line) => line.includes("paragraph")).map((line) => line.trim())).toEqual([
      "paragraph: A",
      "paragraph: x",
      "paragraph: y",
      "paragraph: B",
    ]);
    expect(warnings).toEqual([expect.stringContaining("Tables within tables")]);
  });

  it("of one cell are its text", async () => {
    const { lines } = await read({ body: table(row(cell("Boxed."))) });
    expect(lines).toEqual(["paragraph: Boxed."]);
  });

  it("are not as wide as they say when nothing is", async () => {
    const { body } = await read({
      body: table(
        row(cell("A", '<w:gridSpan w:val="1000000000"/>'), cell("B", '<w:gridSpan w:val="-4"/>')),
        row(cell("C", "<w:vMerge/>"), cell("D")),
      ),
    });
    expect(cellsOf(body)).toEqual([
      ["50x1 A", "1x1 B"],
      ["1x1 C", "1x1 D"],
    ]);
  });

  it("may be nested as deep as a file can be", async () => {
    let inner = p("core");
    for (let depth = 0; depth < 100; depth += 1) inner = table(row(cell(inner), cell(`at ${depth}`)));
    const { lines } = await read({ body: inner });
    expect(lines.join()).toContain("core");
  });
});

describe("the head of a Word document", () => {
  const STYLES =
    paragraphStyle("Titel", "Title") +
    paragraphStyle("Sub", "Subtitle") +
    paragraphStyle("Author", "Author") +
    paragraphStyle("Ort", "Dateline");

  it("is told by the styles of its paragraphs", async () => {
    const { content, lines } = await read({
      styles: STYLES,
      body:
        styled("Titel", "Ferry returns") +
        styled("Sub", "After ninety years.") +
        styled("Author", "Ada Quill and Bram Tolle") +
        styled("Ort", "PORT SELWICK") +
        p("The fog lifted."),
    });
    expect(content).toMatchObject({
      start: {
        headline: "Ferry returns",
        standfirst: "After ninety years.",
        bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
        dateline: "PORT SELWICK",
      },
    });
    expect(lines).toEqual(["paragraph: The fog lifted."]);
  });

  it("is the leading heading where there is no title, and a byline is found without a style", async () => {
    const { content, lines } = await read({
      body: p("Ferry returns", '<w:outlineLvl w:val="0"/>') + p("By Ada Quill") + p("The fog lifted."),
    });
    expect(content).toMatchObject({ start: { headline: "Ferry returns", bylines: [{ name: "Ada Quill" }] } });
    expect(lines).toEqual(["paragraph: The fog lifted."]);
  });

  it("is a first line in bold where nothing has a style, but not any first line", async () => {
    const bold = await read({ body: p(r("Ferry returns", "<w:b/>")) + p("The fog lifted over the harbour.") });
    expect(bold.content).toMatchObject({ start: { headline: "Ferry returns" } });
    const plain = await read({ body: p("Monday") + p("The fog lifted over the harbour.") });
    expect(plain.content).toMatchObject({ start: { headline: "" } });
    expect(plain.lines).toEqual(["paragraph: Monday", "paragraph: The fog lifted over the harbour."]);
  });

  it("comes from the document's properties when the text has none, with a warning", async () => {
    const { content, warnings } = await read({
      core: "<dc:title>Ferry returns</dc:title><dc:creator>Ada Quill</dc:creator><cp:keywords>harbour, ferry</cp:keywords>",
      body: p("The fog lifted over the harbour on Monday."),
    });
    expect(content).toMatchObject({
      start: { headline: "Ferry returns", bylines: [{ name: "Ada Quill" }], tags: ["harbour", "ferry"] },
    });
    expect(warnings).toEqual([
      expect.stringContaining("headline was taken from the document’s properties"),
      expect.stringContaining("byline was taken from the document’s properties"),
    ]);
  });

  it("does not come from what programs write there by themselves", async () => {
    const { content } = await read({
      core: "<dc:title>Microsoft Word - draft2.doc</dc:title><dc:creator>python-docx</dc:creator>",
      body: p("The fog lifted over the harbour on Monday."),
    });
    expect(content).toMatchObject({ start: { headline: "", bylines: [] } });
  });
});
