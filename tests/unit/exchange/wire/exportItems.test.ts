import { describe, expect, it } from "vitest";
import { PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct } from "#core/claims/ledger";
import { allNamed, attributeOf, xmlText } from "#exchange/xml/findNodes";
import { readXml } from "#exchange/xml/readXml";
import {
  aBody,
  aClaim,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { valueIn } from "../../../support/unwrap";
import { exported, PIXEL } from "../support";

const HASH = "a".repeat(64);
const FIGURE = {
  type: "figure",
  attrs: { sha256: HASH, mediaType: "image/jpeg", width: 640, height: 480, alt: "A boat", credit: "Dov Lem" },
  content: [aText("At its berth")],
};
const attachment = () => ({ bytes: PIXEL, mediaType: "image/jpeg" });
const PUBLISHING = { publisher: "The Selwick Courier", siteAddress: "" };

const ninjs = async (
  ...given: Parameters<typeof exported> extends [infer A, string, ...infer R] ? [A, ...R] : never
) => {
  const [article, ...rest] = given;
  const file = await exported(article, "ninjs", ...rest);
  return { ...file, item: JSON.parse(file.text) };
};

describe("an item that leaves", () => {
  it.each(["ninjs", "newsml", "nitf"])(
    "as %s goes under a name that tells nothing and stays the same",
    async (format) => {
      const article = anArticle({ body: aBody(aParagraph("Fog."), FIGURE) });
      const { text, name } = await exported(article, format, { attachment });
      const later = { ...article, version: 7, headline: "Another", updatedAt: "2032-01-01T00:00:00.000Z" };
      const urn = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/u;
      const [first] = urn.exec(text) ?? [];
      expect(first).toBeDefined();
      expect((await exported(later, format, { attachment })).text).toContain(first);
      expect((await exported(anArticle(), format)).text).not.toContain(first);
      for (const internal of [article.id, HASH]) expect(text + name).not.toContain(internal);
    },
  );

  it.each(["ninjs", "newsml", "nitf"])("as %s is the same twice", async (format) => {
    const article = anArticle({ body: aBody(aParagraph("Fog."), FIGURE) });
    const [one, two] = [await exported(article, format), await exported(article, format)];
    expect(one.sha256).toBe(two.sha256);
  });

  it.each(["ninjs", "newsml", "nitf"])(
    "as %s refers to its pictures, and says that they are not in it",
    async (format) => {
      const { text, warnings } = await exported(anArticle({ body: aBody(FIGURE) }), format, { attachment });
      for (const part of ["image-1.jpg", "image/jpeg", "640", "A boat", "At its berth", "Dov Lem"]) {
        expect(text).toContain(part);
      }
      expect(text).not.toContain("base64");
      expect(warnings).toContain("1 image is not in the file, which names them image-1.jpg: send them beside it.");
    },
  );

  it.each(["ninjs", "newsml", "nitf"])("as %s says in its text that it is a draft copy", async (format) => {
    expect((await exported(anArticle(), format)).text).toContain("DRAFT, NOT VERIFIED");
    expect((await exported(anArticle(), format, { draft: false })).text).not.toContain("DRAFT");
  });

  it.each([
    ["a final copy", false, null, "usable"],
    ["a draft copy", true, null, "withheld"],
    ["an embargo that is running", false, "2040-01-02T03:04:00.000Z", "withheld"],
    ["an embargo that is over", false, "2020-01-02T03:04:00.000Z", "usable"],
  ])("is usable or withheld: %s", async (_, draft, embargo, status) => {
    const article = anArticle({ embargo });
    const { item } = await ninjs(article, { draft });
    expect(item.pubStatus).toBe(status);
    expect(item.embargoedUntil).toBe(embargo?.startsWith("2040") ? embargo : undefined);
    const newsItem = valueIn(readXml((await exported(article, "newsml", { draft })).text));
    expect(attributeOf(allNamed(newsItem, "pubStatus")[0], "qcode")).toBe(`stat:${status}`);
    expect(xmlText(allNamed(newsItem, "embargoed")[0])).toBe(item.embargoedUntil ?? "");
  });

  it("names its sources by their public labels alone", async () => {
    const named = aSource({ name: "Orla Fennick", url: "https://port.example/orla", kind: "person" });
    const hidden = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "a senior official" });
    const nameless = aSource({ name: "Tamsin Vane", terms: "background", publicLabel: "" });
    const sources = [named, hidden, nameless];
    const evidence = sources.map(({ id }) => aPieceOfEvidence({ sourceId: id, note: "told me" }));
    const article = anArticle({ claims: [aClaim({ evidence, verdict: "verified" })] });
    const { item } = await ninjs(article, { sources });
    expect(item.infoSources).toEqual([
      { name: "Orla Fennick", uri: "https://port.example/orla" },
      { name: "a senior official" },
    ]);
    const newsItem = valueIn(readXml((await exported(article, "newsml", { sources })).text));
    expect(allNamed(newsItem, "infoSource").map((source) => xmlText(source))).toEqual([
      "Orla Fennick",
      "a senior official",
    ]);
    expect((await exported(article, "nitf", { sources })).warnings.join()).toContain("sources");
  });

  it("says by its genre that it holds fact checks, and that it has no place for them", async () => {
    const settled = aClaim({ text: "It sank.", verdict: "false", note: "No" });
    const act = { at: TEST_TIME, by: "Ada Quill", text: "It sank.", act: "fact-check" } as const;
    const claim = appendAct(settled, { ...act, factCheck: PLAIN_FACT_CHECK });
    const article = anArticle({ claims: [claim], genre: "Feature" });
    const { item, warnings } = await ninjs(article, { draft: false });
    expect(item.genres.map((genre: { uri: string }) => genre.uri)).toEqual([
      "http://cv.iptc.org/newscodes/genre/Feature",
      "http://cv.iptc.org/newscodes/genre/Fact_Check",
    ]);
    expect(warnings.join()).toContain("fact checks");
    expect((await ninjs(article)).item.genres).toHaveLength(1);
  });

  it("has its subjects by URI and by qcode", async () => {
    const article = anArticle({ subjects: ["16000000"], tags: ["fog"], section: "Harbour" });
    const { item } = await ninjs(article, { settings: PUBLISHING });
    expect(item.subjects).toEqual([
      { name: "conflict, war and peace", uri: "http://cv.iptc.org/newscodes/mediatopic/16000000" },
      { name: "Harbour", rel: "section" },
      { name: "fog", rel: "keyword" },
    ]);
    expect(item.copyrightHolder).toBe("The Selwick Courier");
    expect(item).not.toHaveProperty("urgency");
    const newsItem = valueIn(readXml((await exported(article, "newsml", { settings: PUBLISHING })).text));
    expect(attributeOf(allNamed(newsItem, "subject")[0], "qcode")).toBe("medtop:16000000");
    expect(xmlText(allNamed(newsItem, "provider")[0])).toBe("The Selwick Courier");
  });

  it("has HTML and plain text side by side, counted without captions", async () => {
    const { item } = await ninjs(anArticle({ body: aBody(aParagraph("The fog lifted."), FIGURE) }), { draft: false });
    expect(item.bodies).toMatchObject([
      { contentType: "text/html", charCount: 15, wordCount: 3 },
      { contentType: "text/plain", charCount: 15, wordCount: 3 },
    ]);
    expect(item.bodies[0].value).toContain('<img src="image-1.jpg" alt="A boat"');
    expect(item.bodies[1].value).toContain("[Image: A boat. At its berth (Dov Lem)]");
  });

  it("says what NITF tells by class only", async () => {
    const body = aBody(
      { type: "heading", attrs: { level: 3 }, content: [aText("Later")] },
      { type: "paragraph", content: [aText("bold", { type: "bold" })] },
    );
    const { warnings, text } = await exported(anArticle({ body }), "nitf");
    expect(warnings).toHaveLength(2);
    expect(text).toContain('<em class="bold">bold</em>');
    expect(text).not.toContain("<strong");
  });
});
