import { imageSize } from "image-size";
import { describe, expect, it } from "vitest";
import { aBody, aClaim, aClaimMark, anArticle, anId, aParagraph, aText, TEST_TIME } from "../../../support/builders";
import {
  attachment,
  cell,
  EVERYTHING,
  figure,
  heading,
  item,
  link,
  PICTURE,
  row,
  WEBP_HASH,
} from "../office/anArticleOfEverything";
import { all, partOf, partsOf, textIn, values } from "../office/partsOf";
import { exported } from "../support";

type Options = Parameters<typeof exported>[2];
const write = (article = EVERYTHING, options: Options = {}) =>
  exported(article, "docx", { draft: false, attachment, ...options });
const documentOf = async (article = EVERYTHING, options: Options = {}) =>
  partOf((await write(article, options)).bytes, "word/document.xml");

describe("a Word document", () => {
  it("tells by its styles what each paragraph is", async () => {
    const document = await documentOf();
    const paragraphs = all(document, "w:p").map((paragraph) => [
      values(paragraph, "w:pStyle", "w:val")[0] ?? "Normal",
      textIn(paragraph),
    ]);
    expect(paragraphs).toEqual([
      ["Title", EVERYTHING.headline],
      ["Subtitle", EVERYTHING.standfirst],
      ["Byline", "By Ada Quill and Bram Tolle"],
      ["Dateline", "Port Selwick"],
      ["Normal", "The fog lifted, says the logand so on"],
      ["Heading2", "A long wait"],
      ["Heading3", "Pumps"],
      ["ListParagraph", "Pumps"],
      ["ListParagraph", "two"],
      ["ListParagraph", "still three"],
      ["ListParagraph", "Gates"],
      ["ListParagraph", "Again from one"],
      ["Quote", "It is open."],
      ["Quote", "It is."],
      ["Figure", ""],
      ["Caption", "At its berth Dov Lem"],
      ["TableHeading", "Year"],
      ["TableHeading", "Boats"],
      ["TableContents", "1931"],
      ["TableContents", "May"],
      ["TableContents", "2"],
      ["TableContents", ""],
      ["TableContents", "June"],
      ["TableContents", "3"],
      ["HorizontalLine", ""],
      ["Normal", "The end."],
    ]);
  });

  it("has every style that it names", async () => {
    const { bytes } = await write(EVERYTHING, { draft: true, options: ["claims-as-comments"] });
    const styles = await partOf(bytes, "word/styles.xml");
    const known = values(styles, "w:style", "w:styleId");
    const document = await partOf(bytes, "word/document.xml");
    for (const kind of ["w:pStyle", "w:rStyle", "w:tblStyle"]) {
      for (const used of values(document, kind, "w:val")) expect(known).toContain(used);
    }
  });

  it("numbers each list from its own start, on its level", async () => {
    const { bytes } = await write();
    const document = await partOf(bytes, "word/document.xml");
    const numbering = await partOf(bytes, "word/numbering.xml");
    const items = all(document, "w:numPr").map((place) => [
      values(place, "w:ilvl", "w:val")[0],
      values(place, "w:numId", "w:val")[0],
    ]);
    expect(items).toEqual([
      ["0", "1"],
      ["1", "2"],
      ["0", "1"],
      ["0", "3"],
    ]);
    const lists = all(numbering, "w:num").map((list) => [
      values(list, "w:abstractNumId", "w:val")[0],
      values(list, "w:lvlOverride", "w:ilvl")[0],
      values(list, "w:startOverride", "w:val")[0],
    ]);
    expect(lists).toEqual([
      ["1", "0", "3"],
      ["0", "1", "1"],
      ["1", "0", "1"],
    ]);
  });

  it("sets marks, line breaks and links", async () => {
    const { bytes } = await write();
    const document = await partOf(bytes, "word/document.xml");
    const fog = all(document, "w:r").find((run) => textIn(run) === "fog");
    expect(
      fog && all(fog, "w:rPr")[0]?.children.map((child) => (typeof child === "string" ? child : child.name)),
    ).toEqual(["b", "bCs", "i", "iCs"]);
    expect(all(document, "w:br")).toHaveLength(1);
    const [outside, inside] = all(document, "w:hyperlink");
    const relationships = await partOf(bytes, "word/_rels/document.xml.rels");
    const target = all(relationships, "Relationship").find(
      ({ attributes }) => attributes["Id"] === outside?.attributes["r:id"],
    );
    expect(target?.attributes).toMatchObject({
      Target: "https://courier.example/log?a=1&b=2",
      TargetMode: "External",
    });
    expect(inside?.attributes["w:anchor"]).toBe("a-long-wait");
    expect(values(document, "w:bookmarkStart", "w:name")).toEqual(["a-long-wait"]);
  });

  it("leaves out links that are not safe or not well-formed, and says so", async () => {
    const body = aBody({
      type: "paragraph",
      content: [aText("one ", link("javascript:alert(1)")), aText("two", link("http://"))],
    });
    const { bytes, warnings } = await write(anArticle({ body }));
    const document = await partOf(bytes, "word/document.xml");
    expect(all(document, "w:hyperlink")).toEqual([]);
    expect(textIn(document)).toContain("one two");
    expect(warnings).toEqual([expect.stringContaining("not safe"), expect.stringContaining("not well-formed")]);
  });

  it("repeats a table's head, and merges its cells", async () => {
    const document = await documentOf();
    const rows = all(document, "w:tr");
    expect(rows.map((each) => all(each, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(values(document, "w:gridSpan", "w:val")).toEqual(["2"]);
    expect(values(document, "w:vMerge", "w:val")).toEqual(["restart", undefined]);
    expect(all(document, "w:gridCol")).toHaveLength(3);
    expect(values(document, "w:jc", "w:val")).toEqual(["right"]);
  });

  it("keeps two tables apart, and ends a cell with a paragraph", async () => {
    const table = { type: "table", content: [row(cell("tableCell", "x"))] };
    const nested = { type: "table", content: [row({ type: "tableCell", content: [table] })] };
    const document = await documentOf(anArticle({ body: aBody(nested, table) }));
    const [body] = all(document, "w:body");
    const names = body?.children.slice(-4).map((child) => (typeof child === "string" ? child : child.name));
    expect(names).toEqual(["tbl", "p", "tbl", "sectPr"]);
    for (const each of all(document, "w:tc")) expect(each.children.at(-1)).toMatchObject({ name: "p" });
  });

  it("writes a table that Word cannot open cell by cell, and says so", async () => {
    const wide = row(...Array.from({ length: 64 }, (_, at) => cell("tableCell", `cell ${at}`)));
    const { bytes, warnings } = await write(anArticle({ body: aBody({ type: "table", content: [wide] }) }));
    const document = await partOf(bytes, "word/document.xml");
    expect(all(document, "w:tbl")).toEqual([]);
    expect(textIn(document)).toContain("cell 63");
    expect(warnings).toEqual([expect.stringContaining("63 columns")]);
  });

  it("carries a picture with its alt text and credit, no wider than the page", async () => {
    const { bytes } = await write();
    const document = await partOf(bytes, "word/document.xml");
    expect(values(document, "wp:docPr", "descr")).toEqual(["A boat"]);
    const [extent] = all(document, "wp:extent");
    const width = Number(extent?.attributes["cx"]);
    expect(width).toBeLessThanOrEqual(9026 * 635);
    expect(width / Number(extent?.attributes["cy"])).toBeCloseTo(1.5, 2);
    expect((await partsOf(bytes)).get("word/media/image1.png")).toEqual(PICTURE);
    const credit = all(document, "w:r").find((run) => values(run, "w:rStyle", "w:val")[0] === "Credit");
    expect(credit && textIn(credit)).toBe("Dov Lem");
  });

  it("carries a picture that Word does not show as one that it does, and words for one that is missing", async () => {
    const body = aBody(figure(WEBP_HASH, { alt: "A gull" }), figure("e".repeat(64), { alt: "Nothing" }));
    const { bytes, warnings } = await write(anArticle({ body }));
    expect(textIn(await partOf(bytes, "word/document.xml"))).toContain("[Image: Nothing]");
    expect(warnings).toEqual([expect.stringContaining("missing")]);
    const picture = (await partsOf(bytes)).get("word/media/image1.jpg");
    // The WebP lies on its side: eight pixels wide and six high before it is turned.
    expect(picture && imageSize(picture)).toMatchObject({ type: "jpg", width: 6, height: 8 });
  });

  it("says what of a quotation, a list or a heading it cannot hold", async () => {
    const body = aBody(
      { type: "blockquote", content: [heading(2, "Within")] },
      { type: "blockquote", content: [aParagraph("Next")] },
      { type: "bulletList", content: [item(aParagraph("x"), { type: "horizontalRule" })] },
      { type: "heading", attrs: { level: 2 }, content: [aText("bold", { type: "bold" })] },
      aParagraph("plain"),
    );
    expect((await write(anArticle({ body }))).warnings).toEqual([
      expect.stringContaining("A quotation in Word"),
      expect.stringContaining("Two quotations"),
      expect.stringContaining("A list in Word"),
      expect.stringContaining("Bold words in a heading"),
    ]);
  });

  it("says of the article in its properties what is printed on it, and nothing of the desk", async () => {
    const claim = aClaim({ text: "The end.", verdict: "verified", note: "kept on the desk" });
    const { bytes } = await write({ ...EVERYTHING, claims: { [claim.id]: claim } });
    const core = await partOf(bytes, "docProps/core.xml");
    const properties = core.children.map((child) => (typeof child === "string" ? child : [child.name, textIn(child)]));
    expect(properties).toEqual([
      ["title", EVERYTHING.headline],
      ["creator", "Ada Quill; Bram Tolle"],
      ["keywords", "ferry; harbour"],
      ["category", "Harbour"],
      ["language", "en-GB"],
      ["created", "2031-04-05T06:07:08Z"],
      ["modified", "2031-04-05T06:07:08Z"],
    ]);
    const whole = [...(await partsOf(bytes)).values()].map((part) => new TextDecoder().decode(part)).join("\n");
    for (const secret of [EVERYTHING.id, claim.id, "kept on the desk", "c".repeat(64)])
      expect(whole).not.toContain(secret);
  });

  it("says on every page of a draft that it is one, and until when it is under embargo", async () => {
    const article = { ...EVERYTHING, language: "ar", embargo: "2032-01-01T00:00:00.000Z" };
    const { bytes } = await write(article, { draft: true });
    const document = await partOf(bytes, "word/document.xml");
    const [notice, embargo] = all(document, "w:p");
    expect(notice && textIn(notice)).toBe("DRAFT, NOT VERIFIED");
    expect(notice && all(notice, "w:bidi")).toEqual([]);
    expect(embargo && textIn(embargo)).toBe("Embargoed until 2032-01-01 00:00 UTC");
    const header = await partOf(bytes, "word/header1.xml");
    expect(textIn(header)).toBe("DRAFT, NOT VERIFIED · Embargoed until 2032-01-01 00:00 UTC");
    expect(all(document, "w:headerReference")).toHaveLength(1);
  });

  it("has no header, and no embargo that has ended, in a final copy", async () => {
    const { bytes } = await write({ ...EVERYTHING, embargo: TEST_TIME });
    const whole = textIn(await partOf(bytes, "word/document.xml"));
    expect(whole).not.toMatch(/draft|embargo/iu);
    expect([...(await partsOf(bytes)).keys()]).not.toContain("word/header1.xml");
  });

  it("is the same, byte for byte, each time", async () => {
    const options = { draft: true, options: ["claims-as-comments"] };
    expect((await write(EVERYTHING, options)).bytes).toEqual((await write(EVERYTHING, options)).bytes);
  });
});

describe("a Word document from the right", () => {
  const ARABIC = anArticle({
    language: "ar",
    headline: "العبّارة تعود",
    body: aBody(
      aParagraph("قالت شركة Selwick Ferries إنها تعود"),
      aParagraph("The log says so."),
      { type: "bulletList", content: [item(aParagraph("مضخات"))] },
      { type: "table", content: [row(cell("tableCell", "سنة", { align: "left" }), cell("tableCell", "قوارب"))] },
    ),
  });

  it("turns round its paragraphs, tables and pages, but not its Latin ones", async () => {
    const document = await documentOf(ARABIC);
    const ways = all(document, "w:p").map((paragraph) => [textIn(paragraph), all(paragraph, "w:bidi").length]);
    expect(ways).toContainEqual(["العبّارة تعود", 1]);
    expect(ways).toContainEqual(["مضخات", 1]);
    expect(ways).toContainEqual(["The log says so.", 0]);
    expect(all(document, "w:bidiVisual")).toHaveLength(1);
    const [section] = all(document, "w:sectPr");
    expect(section && all(section, "w:bidi")).toHaveLength(1);
  });

  it("tells the runs from the right from those from the left", async () => {
    const document = await documentOf(ARABIC);
    const paragraph = all(document, "w:p").find((each) => textIn(each).includes("Selwick"));
    const runs = paragraph && all(paragraph, "w:r").map((run) => [textIn(run), all(run, "w:rtl").length]);
    expect(runs).toEqual([
      ["قالت شركة ", 1],
      ["Selwick Ferries", 0],
      [" إنها تعود", 1],
    ]);
  });

  it("counts left and right of a cell from where its lines begin", async () => {
    expect(values(await documentOf(ARABIC), "w:jc", "w:val")).toEqual(["right"]);
  });

  it("names its language, and that of words in another", async () => {
    const { bytes } = await write(ARABIC);
    const [usual] = all(await partOf(bytes, "word/styles.xml"), "w:lang");
    expect(usual?.attributes).toEqual({ "w:val": "en", "w:bidi": "ar" });
    const english = anArticle({ language: "en", body: aBody(aParagraph("They say שלום there.")) });
    const document = await documentOf(english);
    expect(values(document, "w:lang", "w:bidi")).toEqual(["he"]);
    const chinese = await write(anArticle({ language: "zh-Hant" }));
    const [asian] = all(await partOf(chinese.bytes, "word/styles.xml"), "w:lang");
    expect(asian?.attributes).toMatchObject({ "w:eastAsia": "zh-Hant" });
  });
});

describe("notes to colleagues", () => {
  it("leave no trace in a Word document", async () => {
    const id = anId();
    const marked = aText("noted", { type: "note", attrs: { id } }, aClaimMark(anId()));
    const remark = { id: anId(), at: TEST_TIME, by: "Bram", text: "Ask again", editedAt: null };
    const note = { id, resolved: false, about: "noted", remarks: [remark] };
    const article = anArticle({ body: aBody({ type: "paragraph", content: [marked] }) });
    const { bytes } = await write({ ...article, notes: { [id]: note } as never }, { options: ["claims-as-comments"] });
    const whole = [...(await partsOf(bytes)).values()].map((part) => new TextDecoder().decode(part)).join("\n");
    expect(whole).toContain("noted");
    for (const trace of [id, "Ask again", "Bram"]) expect(whole).not.toContain(trace);
  });
});
