import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { refusalOf } from "../../../support/unwrap";
import { bytesOf, imported, outline, startOf } from "../support";

const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Older headline</hl1></hedline>
  <byline>By Ada Quill, <byttl>Harbour Correspondent</byttl></byline></body.head>
  <body.content><p>The fog lifted.</p></body.content></body></nitf>`;

function item(content: string, headline = "Ferry returns"): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:courier:1" standard="NewsML-G2" standardversion="2.9" xml:lang="en-GB">
  <itemMeta><itemClass qcode="ninat:text"/><provider literal="x"/><versionCreated>2031-04-05T06:07:08Z</versionCreated>
   <embargoed>2031-04-06T00:00:00+02:00</embargoed><pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><located type="x"><name xml:lang="en">Port Selwick</name></located>
   <creator><name>The Selwick Courier</name></creator><by>By Ada Quill and Bram Tolle</by>
   <genre qcode="genre:Feature"/><keyword>harbour</keyword>
   <subject qcode="medtop:20000538"><name>leisure</name></subject>
   <subject qcode="subj:04000000"/><subject qcode="courier:99"><name>ferries</name></subject>
   <slugline>Ferry-Returns</slugline><headline>${headline}</headline>
   <description role="drol:summary">The first crossing in ninety years.</description></contentMeta>
  <contentSet>${content}</contentSet></newsItem>`;
}

const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Ferry returns</h1><p class="lead">The fog <strong>lifted</strong>.</p>
  <table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table></body></html>`;

describe("an item of NewsML-G2", () => {
  it.each(["a.xml", "a.newsml.xml", "a.txt", "a"])(
    "is read as an article from %s, what it says of itself first",
    async (name) => {
      const start = startOf(
        await imported(name, item(`<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`)),
      );
      expect(start).toMatchObject({
        headline: "Ferry returns",
        standfirst: "The first crossing in ninety years.",
        bylines: [{ name: "Ada Quill" }],
        dateline: "Port Selwick",
        language: "en-GB",
        genre: "Feature",
        slug: "ferry-returns",
        embargo: "2031-04-05T22:00:00.000Z",
        subjects: ["20000538", "04000000"],
        tags: ["harbour", "ferries"],
      });
      expect(outline(start.body)).toEqual(["paragraph: The fog lifted."]);
    },
  );

  it("may hold XHTML, and its headline is not repeated", async () => {
    const start = startOf(
      await imported("a.xml", item(`<inlineXML contenttype="application/xhtml+xml">${XHTML}</inlineXML>`)),
    );
    expect(start.bylines).toEqual([{ name: "Ada Quill" }, { name: "Bram Tolle" }]);
    expect(outline(start.body).slice(0, 2)).toEqual(["paragraph: The fog lifted.", "table"]);
    expect(JSON.stringify(start.body)).toContain('"colspan":2');
  });

  it("may hold HTML or plain text as data", async () => {
    const html = item(
      '<inlineData contenttype="text/html">&lt;p&gt;The fog &lt;b&gt;lifted&lt;/b&gt;.&lt;/p&gt;</inlineData>',
    );
    expect(outline(startOf(await imported("a.xml", html)).body)).toEqual(["paragraph: The fog lifted."]);
    const plain = item('<inlineData contenttype="text/plain">The fog lifted.\n\nIt was noon.</inlineData>');
    expect(outline(startOf(await imported("a.xml", plain)).body)).toEqual([
      "paragraph: The fog lifted.",
      "paragraph: It was noon.",
    ]);
  });

  it("says that content was left out to which it only refers", async () => {
    const content = `<inlineXML>${NITF}</inlineXML><remoteContent href="https://courier.example/boat.jpg" contenttype="image/jpeg"/>`;
    const { warnings } = await imported("a.xml", item(content));
    expect(warnings.join()).toContain("only refers to");
  });

  it("may have any prefix", async () => {
    const prefixed = item(`<inlineXML>${NITF}</inlineXML>`).replace(
      /<(\/?)(newsItem|itemMeta|contentMeta|contentSet|headline)\b/gu,
      "<$1g2:$2",
    );
    expect(startOf(await imported("a.xml", prefixed))).toMatchObject({ headline: "Ferry returns", language: "en-GB" });
  });
});

describe("a message of NewsML-G2", () => {
  const message = (...items: string[]) =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-04-05T06:07:08Z</sent></header><itemSet>${items.join("")}</itemSet></newsMessage>`;
  const picture = item('<remoteContent href="https://courier.example/boat.jpg"/>', "A boat");
  const text = (headline: string) => item(`<inlineXML>${NITF}</inlineXML>`, headline);

  it("gives each of its texts as an article", async () => {
    const result = await imported("m.xml", message(text("One"), picture, "<packageItem/>", text("Two")));
    expect(startOf(result).headline).toBe("One");
    expect(result.more?.map((each) => startOf(each).headline)).toEqual(["Two"]);
    expect(result.warnings.join("\n")).toMatch(/without a text in them.*\(1\)[\s\S]*package/u);
  });

  it.each([
    ["pictures alone", message(picture), "no-text-item"],
    ["a package that only lists items", '<packageItem guid="urn:x"><groupSet/></packageItem>', "no-text-item"],
    ["something else in XML", "<feed><entry>x</entry></feed>", "xml-unknown"],
    [
      "too many items",
      message(...Array.from({ length: 1_001 }, () => item("<inlineData>x</inlineData>"))),
      "too-many-items",
    ],
    ["half an item", item(`<inlineXML>${NITF}</inlineXML>`).slice(0, 500), "xml-damaged"],
  ])("with %s is refused", async (_, content, code) => {
    const result = await importFile({ name: "m.newsml.xml", bytes: bytesOf(content), defaultLanguage: "en" });
    expect(refusalOf(result)).toBe(code);
  });
});
