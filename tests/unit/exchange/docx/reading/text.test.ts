import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { imported, outline, PIXEL, startOf } from "../../support";
import { aDocx, characterStyle, type DocxParts, p, paragraphStyle, picture, r, styled } from "./aDocx";

async function read(parts: DocxParts) {
  const result = await imported("a.docx", await aDocx(parts));
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body), runs: runsOf(start.body) };
}

/** The stretches of a text, each with its marks: "plain", "bold italic: words". */
function runsOf(node: DocumentNode): string[] {
  if (node.type === "text") {
    const marks = (node.marks ?? []).map(({ type, attrs }) =>
      type === "link" ? `link ${String(attrs?.["href"])}` : type,
    );
    return [`${marks.length > 0 ? `${marks.join(" ")}: ` : ""}${node.text ?? ""}`];
  }
  return (node.content ?? []).flatMap(runsOf);
}

const STYLES = [
  paragraphStyle("Normal", "Normal"),
  paragraphStyle("berschrift2", "heading 2"),
  paragraphStyle("Titre3", "Titre 3"),
  paragraphStyle("Zwischen", "Zwischentitel", '<w:basedOn w:val="berschrift2"/>'),
  paragraphStyle("Outlined", "Kopfzeile im Text", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  paragraphStyle("Zitat", "Quote"),
  paragraphStyle("Intense", "Intense Quote"),
  characterStyle("Loud", "Loud", "<w:b/>"),
  characterStyle("Fett", "Strong", ""),
  characterStyle("Link", "Hyperlink", '<w:u w:val="single"/>'),
].join("");

describe("headings in a Word document", () => {
  it("are told by their style, whatever language its name is in", async () => {
    const { lines } = await read({
      styles: STYLES,
      body: p("Copy.") + styled("berschrift2", "Two") + styled("Titre3", "Three"),
    });
    expect(lines).toEqual(["paragraph: Copy.", "heading2: Two", "heading3: Three"]);
  });

  it("are told by a style that theirs is based on, and by the level in the outline", async () => {
    const { lines } = await read({
      styles: STYLES,
      body:
        p("Copy.") + styled("Zwischen", "Two") + styled("Outlined", "Three") + p("Four", '<w:outlineLvl w:val="3"/>'),
    });
    expect(lines).toEqual(["paragraph: Copy.", "heading2: Two", "heading3: Three", "heading4: Four"]);
  });

  it("keep their order when the first level is used within the text", async () => {
    const heading = (level: number) => p(`H${level}`, `<w:outlineLvl w:val="${level - 1}"/>`);
    const { lines } = await read({
      body: styled("Title", "Ferry") + heading(1) + heading(2) + heading(3) + heading(4),
    });
    expect(lines).toEqual(["heading2: H1", "heading3: H2", "heading4: H3", "heading4: H4"]);
  });

  it("are told by the ids of their styles when the file has no styles", async () => {
    const { lines } = await read({ body: p("Copy.") + styled("Heading2", "Two") });
    expect(lines).toEqual(["paragraph: Copy.", "heading2: Two"]);
  });

  it("are not in bold for being headings", async () => {
    const { runs } = await read({ styles: STYLES, body: p("Copy.") + styled("berschrift2", r("All bold", "<w:b/>")) });
    expect(runs).toEqual(["Copy.", "All bold"]);
  });
});

describe("quotations in a Word document", () => {
  it("are told by style, and neighbours are one", async () => {
    const { lines } = await read({
      styles: STYLES,
      body: p("A.") + styled("Zitat", "One.") + styled("Intense", "Two.") + p("B."),
    });
    expect(lines).toEqual(["paragraph: A.", "blockquote", "  paragraph: One.", "  paragraph: Two.", "paragraph: B."]);
  });

  it("are told by their indentation, but not where the whole text is set in", async () => {
    const indented = (text: string) => p(text, '<w:ind w:left="720"/>');
    const some = await read({ body: p("A.") + indented("Quoted.") + p("B.", '<w:ind w:left="720" w:hanging="720"/>') });
    expect(some.lines).toEqual(["paragraph: A.", "blockquote", "  paragraph: Quoted.", "paragraph: B."]);
    const all = await read({ body: ["A.", "B.", "C.", "D."].map(indented).join("") });
    expect(all.lines).toEqual(["paragraph: A.", "paragraph: B.", "paragraph: C.", "paragraph: D."]);
  });
});

describe("indentation that a style has", () => {
  it("is no quotation by itself: what counts is how far a paragraph goes beyond its style", async () => {
    const body = paragraphStyle("Body", "Body", '<w:pPr><w:ind w:left="720"/></w:pPr>');
    const set = (left: number) => p(`At ${left}.`, `<w:pStyle w:val="Body"/><w:ind w:left="${left}"/>`);
    const { lines } = await read({ styles: body, body: p("A.") + styled("Body", "B.") + set(720) + set(1440) });
    expect(lines).toEqual([
      "paragraph: A.",
      "paragraph: B.",
      "paragraph: At 720.",
      "blockquote",
      "  paragraph: At 1440.",
    ]);
  });
});

describe("the words of a Word document", () => {
  it("keep what is set by hand and by character styles", async () => {
    const { runs } = await read({
      styles: STYLES,
      body: p(
        r("plain ") +
          r("bold ", "<w:b/>") +
          r("not ", '<w:b w:val="0"/>') +
          r("loud ", '<w:rStyle w:val="Loud"/>') +
          r("quiet ", '<w:rStyle w:val="Loud"/><w:b w:val="false"/>') +
          r("strong ", '<w:rStyle w:val="Fett"/>') +
          r("i ", "<w:i/>") +
          r("u ", '<w:u w:val="single"/>') +
          r("no u ", '<w:u w:val="none"/>') +
          r("s", "<w:dstrike/>") +
          r("up", '<w:vertAlign w:val="superscript"/>') +
          r("down", '<w:vertAlign w:val="subscript"/>'),
      ),
    });
    expect(runs).toEqual([
      "plain ",
      "bold: bold ",
      "not ",
      "bold: loud ",
      "quiet ",
      "bold: strong ",
      "italic: i ",
      "underline: u ",
      "no u ",
      "strike: s",
      "superscript: up",
      "subscript: down",
    ]);
  });

  it("take the properties of scripts from the right for what is in them", async () => {
    const { runs } = await read({ body: p(r("\u0633\u0641\u064A\u0646\u0629", '<w:rtl/><w:b w:val="0"/><w:bCs/>')) });
    expect(runs).toEqual(["bold: \u0633\u0641\u064A\u0646\u0629"]);
  });

  it("keep breaks, tabs, hyphens and symbols", async () => {
    const { lines, warnings } = await read({
      body: p(
        '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Webdings" w:char="F041"/></w:r>' +
          r("\uF0DA", '<w:rFonts w:ascii="Symbol"/>'),
      ),
    });
    expect(lines).toEqual(["paragraph: a\nb c\u2011d\u00AD\u03B1\u2713\u2228"]);
    expect(warnings).toEqual([expect.stringContaining("Symbols of special fonts")]);
  });

  it("leave out what is hidden, and say so", async () => {
    const { lines, warnings } = await read({ body: p(r("Shown.") + r(" Secret.", "<w:vanish/>")) });
    expect(lines).toEqual(["paragraph: Shown."]);
    expect(warnings).toEqual([expect.stringContaining("Hidden text")]);
  });

  it("are found within smart tags, content controls, and elements that nobody knows", async () => {
    const { lines, warnings } = await read({
      body:
        p(
          `<w:smartTag>${r("one ")}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r("two ")}</w:sdtContent></w:sdt><w:future>${r("three")}</w:future>`,
        ) +
        `<w:sdt><w:sdtContent>${p("Four.")}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("Click here to enter text.")}</w:sdtContent></w:sdt>` +
        `<w:customXml>${p("Five.")}</w:customXml>`,
    });
    expect(lines).toEqual(["paragraph: one two three", "paragraph: Four.", "paragraph: Five."]);
    expect(warnings).toEqual([expect.stringContaining("Prompts of forms")]);
  });

  it("leave the table of contents out", async () => {
    const { lines, warnings } = await read({
      styles: paragraphStyle("TOC1", "toc 1"),
      body: styled("TOC1", "Chapter\t3") + p("Copy."),
    });
    expect(lines).toEqual(["paragraph: Copy."]);
    expect(warnings).toEqual([expect.stringContaining("Tables of contents")]);
  });

  it("begin with their drop cap", async () => {
    const { lines } = await read({ body: p("T", '<w:framePr w:dropCap="drop" w:lines="3"/>') + p("he fog lifted.") });
    expect(lines).toEqual(["paragraph: The fog lifted."]);
  });

  it("say which way they run and in which language", async () => {
    const { start } = await read({
      body:
        p(r("2031", '<w:lang w:bidi="ar-EG"/><w:rtl/>'), "<w:bidi/>") +
        p(r("Bonjour le monde.", '<w:lang w:val="fr-CA"/>')),
    });
    expect(start.language).toBe("fr-CA");
    expect(start.body.content?.[0]?.attrs).toEqual({ dir: "rtl" });
  });
});

describe("links in a Word document", () => {
  const relationships = [["rId1", "hyperlink", "https://courier.example/ferry", true]] as const;

  it("lead where their relationship or field says, and are not underlined for being links", async () => {
    const { runs } = await read({
      styles: STYLES,
      relationships,
      body: p(
        `<w:hyperlink r:id="rId1">${r("one", '<w:rStyle w:val="Link"/>')}</w:hyperlink>${r(" ")}` +
          `<w:fldSimple w:instr=' HYPERLINK "https://two.example/" \\o "tip" '>${r("two")}</w:fldSimple>${r(" ")}` +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://three</w:instrText></w:r><w:r><w:instrText>.example/" \\l "at" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          `${r("three")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(" and page ")}` +
          `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    });
    expect(runs).toEqual([
      "link https://courier.example/ferry: one",
      " ",
      "link https://two.example/: two",
      " ",
      "link https://three.example/#at: three",
      " and page 7",
    ]);
  });

  it("within the document are kept when they lead to a heading, and else dropped with a warning", async () => {
    const { runs, warnings } = await read({
      body:
        p(
          `<w:hyperlink w:anchor="_Ref1">${r("up")}</w:hyperlink><w:hyperlink w:anchor="here">${r("down")}</w:hyperlink>`,
        ) +
        p(`<w:bookmarkStart w:id="1" w:name="_Ref1"/>${r("The fog")}`, '<w:outlineLvl w:val="1"/>') +
        p(`<w:bookmarkStart w:id="2" w:name="here"/>${r("It lifted.")}`),
    });
    expect(runs).toEqual(["link #the-fog: up", "down", "The fog", "It lifted."]);
    expect(warnings).toEqual([expect.stringContaining("another place on the page")]);
  });

  it("that run a script or have no target are text", async () => {
    const { runs } = await read({
      relationships: [["rId1", "hyperlink", "javascript:alert(1)", true]],
      body: p(`<w:hyperlink r:id="rId1">${r("one")}</w:hyperlink><w:hyperlink r:id="rId9">${r(" two")}</w:hyperlink>`),
    });
    expect(runs).toEqual(["one two"]);
  });
});

describe("pictures in a Word document", () => {
  const files = [{ path: "word/media/Image1.PNG", bytes: PIXEL }];
  const relationships = [["rId1", "image", "media/Image1.PNG"]] as const;

  it("are figures with their description and the caption below", async () => {
    const { start, attachments, lines } = await read({
      files,
      relationships,
      styles: paragraphStyle("Beschriftung", "caption"),
      body:
        p("A.") + p(picture("rId1", "A boat at its berth")) + styled("Beschriftung", "The boat on Monday") + p("B."),
    });
    expect(lines).toEqual(["paragraph: A.", "figure: The boat on Monday", "paragraph: B."]);
    expect(start.body.content?.[1]?.attrs).toMatchObject({
      alt: "A boat at its berth",
      mediaType: "image/png",
      sha256: attachments[0]?.sha256,
    });
    expect(attachments.map(({ bytes }) => bytes)).toEqual([PIXEL]);
  });

  it("have no description when all that there is is a file's name", async () => {
    const { start } = await read({ files, relationships, body: p("A.") + p(picture("rId1", "IMG_0042.jpg")) });
    expect(start.body.content?.[1]?.attrs).toMatchObject({ alt: "" });
  });

  it("are one attachment however often they are shown", async () => {
    const { attachments, lines } = await read({
      files,
      relationships,
      body: p("A.") + p(picture("rId1")) + p(picture("rId1")),
    });
    expect(lines).toEqual(["paragraph: A.", "figure: ", "figure: "]);
    expect(attachments).toHaveLength(1);
  });

  it("that are not in the file are left out with a warning", async () => {
    const { lines, warnings } = await read({ relationships, body: p("A.") + p(picture("rId1") + picture("rId7")) });
    expect(lines).toEqual(["paragraph: A."]);
    expect(warnings).toEqual(["Images that are not in the file were left out (2)."]);
  });

  it("that are on the web are named, and not fetched", async () => {
    const { remoteImages } = await read({
      relationships: [["rId1", "image", "https://courier.example/boat.jpg", true]],
      body: p("A.") + p(picture("rId1", "Boat", "link")),
    });
    expect(remoteImages).toEqual(["https://courier.example/boat.jpg"]);
  });

  it("of a choice of forms are taken once", async () => {
    const choice = `<w:r><mc:AlternateContent><mc:Choice Requires="future"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape alt="Boat"><v:imagedata r:id="rId1"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { lines, warnings } = await read({ files, relationships, body: p("A.") + p(choice) });
    expect(lines).toEqual(["paragraph: A.", "figure: "]);
    expect(warnings).toEqual([]);
  });
});

describe("what stands beside the text of a Word document", () => {
  it("is kept of text boxes, once, behind the paragraph that they stand at", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p("Boxed.")}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("Boxed.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { lines, warnings } = await read({ body: p(r("A.") + box) + p("B.") });
    expect(lines).toEqual(["paragraph: A.", "paragraph: Boxed.", "paragraph: B."]);
    expect(warnings).toEqual([expect.stringContaining("Text boxes")]);
  });

  it("is taken once of a picture in a text box", async () => {
    const box = `<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(picture("rId1"))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>`;
    const { lines } = await read({
      files: [{ path: "word/media/a.png", bytes: PIXEL }],
      relationships: [["rId1", "image", "media/a.png"]],
      body: p(r("A.") + box),
    });
    expect(lines).toEqual(["paragraph: A.", "figure: "]);
  });

  it("is the picture of an object of another program, where that is one that an article can hold", async () => {
    const object = (id: string) => `<w:r><w:object><v:shape><v:imagedata r:id="${id}"/></v:shape></w:object></w:r>`;
    const { lines, warnings } = await read({
      files: [
        { path: "word/media/a.png", bytes: PIXEL },
        { path: "word/media/b.emf", bytes: PIXEL },
      ],
      relationships: [
        ["rId1", "image", "media/a.png"],
        ["rId2", "image", "media/b.emf"],
      ],
      body: p("A.") + p(object("rId1")) + p(object("rId2")),
    });
    expect(lines).toEqual(["paragraph: A.", "figure: "]);
    expect(warnings).toEqual([expect.stringContaining("Embedded objects and documents were left out (1)")]);
  });

  it("is a rule when it is a line across the page", async () => {
    const { lines } = await read({
      body:
        p("A.") +
        p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>') +
        p("B.") +
        '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>' +
        p("C."),
    });
    expect(lines).toEqual(["paragraph: A.", "horizontalRule", "paragraph: B.", "horizontalRule", "paragraph: C."]);
  });

  it("is told when it is left out: headers, charts, objects, formulas", async () => {
    const { lines, warnings } = await read({
      header: p("The Selwick Courier"),
      body:
        p(`<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>${r(" is it.")}`) +
        p("<w:r><w:object/></w:r>") +
        p("<w:r><w:drawing><a:graphic/></w:drawing></w:r>") +
        '<w:altChunk r:id="rId1"/>',
    });
    expect(lines).toEqual(["paragraph: x+1 is it."]);
    expect(warnings).toEqual([
      expect.stringContaining("Formulas"),
      expect.stringContaining("Embedded objects and documents were left out (2)"),
      expect.stringContaining("Charts"),
      expect.stringContaining("Headers and footers"),
    ]);
  });
});
