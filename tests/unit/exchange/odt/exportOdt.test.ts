import { describe, expect, it } from "vitest";
import { aBody, aClaim, anArticle, aParagraph, aText } from "../../../support/builders";
import {
  attachment,
  cell,
  EVERYTHING,
  figure,
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
  exported(article, "odt", { draft: false, attachment, ...options });
const contentOf = async (article = EVERYTHING, options: Options = {}) =>
  partOf((await write(article, options)).bytes, "content.xml");

describe("an OpenDocument text", () => {
  it("says first, uncompressed, what it is", async () => {
    const { bytes } = await write();
    expect([...(await partsOf(bytes)).keys()][0]).toBe("mimetype");
    // The name and the content follow the header of 30 bytes directly (ODF 1.3, part 2, 3.3).
    expect(new TextDecoder().decode(bytes.subarray(30, 77))).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  });

  it("lists every file in its manifest", async () => {
    const { bytes } = await write();
    const listed = values(await partOf(bytes, "META-INF/manifest.xml"), "manifest:file-entry", "manifest:full-path");
    const written = [...(await partsOf(bytes)).keys()].filter((path) => !/^(?:mimetype|META-INF)/u.test(path));
    expect(listed.toSorted()).toEqual(["/", ...written].toSorted());
  });

  it("tells by its styles what each paragraph is, and headings by their level", async () => {
    const content = await contentOf();
    const paragraphs = all(content, "text:p").map((each) => [each.attributes["text:style-name"], textIn(each)]);
    expect(paragraphs.slice(0, 5)).toEqual([
      ["Title", EVERYTHING.headline],
      ["Subtitle", EVERYTHING.standfirst],
      ["Byline", "By Ada Quill and Bram Tolle"],
      ["Dateline", "Port Selwick"],
      ["Text_20_body", "The fog lifted, says the logand so on"],
    ]);
    expect(paragraphs).toContainEqual(["Quotations", "It is open."]);
    expect(paragraphs).toContainEqual(["Caption", "At its berth Dov Lem"]);
    expect(paragraphs).toContainEqual(["Table_20_Heading", "Year"]);
    expect(paragraphs).toContainEqual(["Horizontal_20_Line", ""]);
    expect(all(content, "text:h").map((each) => [each.attributes["text:outline-level"], textIn(each)])).toEqual([
      ["2", "A long wait"],
      ["3", "Pumps"],
    ]);
  });

  it("has every style that it names", async () => {
    const { bytes } = await write(EVERYTHING, { draft: true });
    const [content, styles] = [await partOf(bytes, "content.xml"), await partOf(bytes, "styles.xml")];
    const named = (part: typeof content) => [
      ...values(part, "style:style", "style:name"),
      ...values(part, "text:list-style", "style:name"),
    ];
    const known = [...named(content), ...named(styles)];
    const used = ["text:p", "text:h", "text:span", "text:a", "text:list"].flatMap((name) => [
      ...values(content, name, "text:style-name"),
      ...values(styles, name, "text:style-name"),
    ]);
    const parents = values(content, "style:style", "style:parent-style-name");
    for (const style of [...used, ...parents]) if (style !== undefined) expect(known).toContain(style);
  });

  it("nests its lists, each from its own start", async () => {
    const content = await contentOf();
    const [first, nested, again] = all(content, "text:list");
    expect(values(content, "text:list", "text:style-name")).toEqual(["Numbered", "Bulleted", "Numbered"]);
    expect(first && values(first, "text:list-item", "text:start-value")).toEqual(["3", undefined, undefined]);
    expect(nested && textIn(nested)).toBe("two");
    expect(again && values(again, "text:list-item", "text:start-value")).toEqual(["1"]);
  });

  it("has a table's head as such, and its cells merged", async () => {
    const content = await contentOf();
    const [head] = all(content, "table:table-header-rows");
    expect(head && textIn(head)).toBe("YearBoats");
    expect(values(content, "table:table-cell", "table:number-columns-spanned")[0]).toBe("2");
    expect(values(content, "table:table-cell", "table:number-rows-spanned")).toContain("2");
    const rows = all(content, "table:table-row").map((each) =>
      [...all(each, "table:table-cell"), ...all(each, "table:covered-table-cell")].reduce(
        (sum, { name, attributes }) =>
          sum + (name === "table-cell" ? 1 : Number(attributes["table:number-columns-repeated"])),
        0,
      ),
    );
    expect(rows).toEqual([3, 3, 3]);
  });

  it("draws the lines of its cells by styles of the text's own, as LibreOffice knows no others", async () => {
    const content = await contentOf();
    const [automatic] = all(content, "office:automatic-styles");
    const known = automatic ? all(automatic, "style:style") : [];
    const used = new Set(values(content, "table:table-cell", "table:style-name"));
    expect(used.size).toBe(1);
    for (const name of used) {
      const style = known.find(({ attributes }) => attributes["style:name"] === name);
      expect(style && values(style, "style:table-cell-properties", "fo:border")).toEqual([
        expect.stringContaining("solid"),
      ]);
    }
  });

  it("puts a table within a list into a frame, for a list holds none", async () => {
    const table = { type: "table", content: [row(cell("tableCell", "x"))] };
    const body = aBody({ type: "bulletList", content: [item(aParagraph("y"), table)] });
    const content = await contentOf(anArticle({ body }));
    const [inList] = all(content, "text:list-item");
    expect(inList?.children.map((child) => (typeof child === "string" ? child : child.name))).toEqual(["p", "p"]);
    expect(all(content, "draw:text-box").map(textIn)).toEqual(["x"]);
  });

  it("keeps white space that a file would lose", async () => {
    const body = aBody({ type: "paragraph", content: [aText(" a  b\tc "), aText(" d")] });
    const content = await contentOf(anArticle({ body }));
    const spaces = values(content, "text:s", "text:c");
    expect(spaces).toEqual(["1", "1", "1"]);
    expect(all(content, "text:tab")).toHaveLength(1);
  });

  it("carries pictures with their alt text, those that not every program shows as JPEG", async () => {
    const { bytes, warnings } = await write(
      anArticle({ body: aBody(...(EVERYTHING.body.content ?? []), figure(WEBP_HASH, { alt: "A gull" })) }),
    );
    expect((await partsOf(bytes)).get("Pictures/image1.png")).toEqual(PICTURE);
    expect(all(await partOf(bytes, "content.xml"), "svg:desc").map(textIn)).toEqual(["A boat", "A gull"]);
    expect((await partsOf(bytes)).has("Pictures/image2.jpg")).toBe(true);
    expect(warnings).toEqual([]);
  });

  it("links to the web and within itself", async () => {
    const content = await contentOf();
    expect(values(content, "text:a", "xlink:href")).toEqual(["https://courier.example/log?a=1&b=2", "#a-long-wait"]);
    expect(values(content, "text:bookmark", "text:name")).toEqual(["a-long-wait"]);
    const unsafe = aBody({ type: "paragraph", content: [aText("x", link("javascript:alert(1)"))] });
    expect((await write(anArticle({ body: unsafe }))).warnings).toEqual([expect.stringContaining("not safe")]);
  });

  it("says in its properties what is printed on it, and nothing of the desk", async () => {
    const { bytes } = await write();
    const meta = await partOf(bytes, "meta.xml");
    const [properties] = all(meta, "office:meta");
    expect(
      properties?.children.map((child) => (typeof child === "string" ? child : [child.name, textIn(child)])),
    ).toEqual([
      ["generator", "Stet"],
      ["title", EVERYTHING.headline],
      ["initial-creator", "Ada Quill; Bram Tolle"],
      ["creator", "Ada Quill; Bram Tolle"],
      ["language", "en-GB"],
      ["creation-date", "2031-04-05T06:07:08.000Z"],
      ["date", "2031-04-05T06:07:08.000Z"],
      ["keyword", "ferry"],
      ["keyword", "harbour"],
      ["user-defined", "Harbour"],
    ]);
    const whole = [...(await partsOf(bytes)).values()].map((part) => new TextDecoder().decode(part)).join("\n");
    expect(whole).not.toContain(EVERYTHING.id);
  });

  it("says on every page of a draft that it is one, and until when it is under embargo", async () => {
    const { bytes } = await write({ ...EVERYTHING, embargo: "2032-01-01T00:00:00.000Z" }, { draft: true });
    const [notice, embargo] = all(await partOf(bytes, "content.xml"), "text:p");
    expect(notice && textIn(notice)).toBe("DRAFT, NOT VERIFIED");
    expect(embargo && textIn(embargo)).toBe("Embargoed until 2032-01-01 00:00 UTC");
    const [header] = all(await partOf(bytes, "styles.xml"), "style:header");
    expect(header && textIn(header)).toContain("DRAFT, NOT VERIFIED");
  });

  it("runs the way of its language, and a paragraph of the other way the other", async () => {
    const body = aBody(aParagraph("قالت الشركة"), aParagraph("The log says so."));
    const { bytes } = await write(anArticle({ language: "ar", body }));
    const [usual] = all(await partOf(bytes, "styles.xml"), "style:default-style");
    expect(usual && values(usual, "style:paragraph-properties", "style:writing-mode")).toEqual(["rl-tb"]);
    expect(usual && values(usual, "style:text-properties", "style:language-complex")).toEqual(["ar"]);
    const content = await partOf(bytes, "content.xml");
    expect(values(content, "style:paragraph-properties", "style:writing-mode")).toEqual(["lr-tb"]);
    const english = all(content, "text:p").find((each) => textIn(each) === "The log says so.");
    expect(english?.attributes["text:style-name"]).toMatch(/^P\d+$/u);
  });

  it("is the same, byte for byte, each time", async () => {
    expect((await write()).bytes).toEqual((await write()).bytes);
  });

  it("has claims as annotations on their words when they are asked for", async () => {
    const claim = aClaim({ text: "It sank.", verdict: "false", note: "It did not." });
    const article = anArticle({ body: aBody(aParagraph("She says: ", claim, " So.")), claims: [claim] });
    const content = await contentOf(article, { options: ["claims-as-comments"] });
    const paragraph = all(content, "text:p").find((each) => textIn(each).startsWith("She says"));
    const shape = paragraph?.children.map((child) => (typeof child === "string" ? child : child.name));
    expect(shape).toEqual(["She says: ", "annotation", "It sank.", "annotation-end", " So."]);
    const [annotation] = all(content, "office:annotation");
    expect(annotation && all(annotation, "dc:creator").map(textIn)).toEqual(["Ada Quill"]);
    expect(annotation && textIn(annotation)).toContain("✗ False");
    expect(values(content, "office:annotation-end", "office:name")).toEqual([annotation?.attributes["office:name"]]);
    expect(all(await contentOf(article), "office:annotation")).toEqual([]);
  });
});
