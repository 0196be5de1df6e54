import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { refusalOf } from "../../../support/unwrap";
import { bytesOf, imported, outline, startOf } from "../support";

/** As agencies send it: no namespace, a document type that nobody has, characters that nobody declares. */
const WIRE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf uno="courier.1" baselang="en-GB">
 <head>
  <title>Ferry is back</title>
  <tobject tobject.type="news"><tobject.property tobject.property.type="analysis"/>
   <tobject.subject tobject.subject.refnum="16000000" tobject.subject.type="Conflict"/>
   <tobject.subject tobject.subject.refnum="04010008" tobject.subject.detail="ferries"/></tobject>
  <docdata><urgency ed-urg="4"/><date.issue norm="20310405T060000Z"/><date.release norm="20310406T000000+0200"/>
   <ed-msg info="Do not use before the press conference"/><du-key key="Ferry Returns"/>
   <series series.name="Ports"/><key-list><keyword key="harbour"/><keyword key="fog"/></key-list></docdata>
  <pubdata type="print" position.section="Harbour"/>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Ferry returns &mdash; caf&eacute; reopens</hl1><hl2>The first crossing in ninety years.</hl2></hedline>
   <note><body.content><p>Editors: see the pictures.</p></body.content></note>
   <byline>By <person>Ada Quill</person> and <person>Bram Tolle</person>, <byttl>Harbour Correspondents</byttl></byline>
   <distributor>The Selwick Courier</distributor>
   <dateline><location>Port Selwick</location>, <story.date norm="20310405">April 5</story.date> &#8211;</dateline>
  </body.head>
  <body.content>
   <block>
    <p lede="true">The <person>mayor</person> paid <money unit="x">5 crowns</money> &amp; left at <chron norm="x">noon</chron>.</p>
    <hl2>A long wait</hl2>
    <p>It is <em>open</em>, says <a href="https://courier.example/">the Courier</a>. H<num><sub>2</sub></num>O.</p>
    <ul><li>goats</li><li><p>the mayor</p></li></ul>
    <bq><block><p>Too long.</p></block><credit>Dov Lem</credit></bq>
    <table><caption>Crossings</caption><tr><th>Year</th><th>Trips</th></tr><tr><td align="right">1931</td><td>4</td></tr></table>
    <media media-type="image"><media-reference source="https://courier.example/boat.jpg" mime-type="image/jpeg" alternate-text="A boat"/>
     <media-caption><p>At its berth.</p></media-caption><media-producer>Dov Lem</media-producer></media>
    <media media-type="video"><media-reference source="film.mp4"/><media-caption>The film</media-caption></media>
    <pre>one
two</pre>
    <hr/>
    <p>Last.</p>
   </block>
  </body.content>
  <body.end><tagline>Ada Quill covers the harbour.</tagline></body.end>
 </body>
</nitf>`;

describe("wire NITF", () => {
  it.each(["story.xml", "story.nitf.xml", "story.txt", "story.html", "story"])(
    "is read as an article from %s",
    async (name) => {
      const start = startOf(await imported(name, WIRE));
      expect(start).toMatchObject({
        headline: "Ferry returns — café reopens",
        standfirst: "The first crossing in ninety years.",
        bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
        dateline: "Port Selwick, April 5",
        section: "Harbour",
        language: "en-GB",
        genre: "Analysis",
        slug: "ferry-returns",
        embargo: "2031-04-05T22:00:00.000Z",
        subjects: ["16000000"],
        tags: ["harbour", "fog", "ferries"],
      });
    },
  );

  it("keeps the structure of its text", async () => {
    const result = await imported("story.xml", WIRE);
    expect(outline(startOf(result).body)).toEqual([
      "paragraph: The mayor paid 5 crowns & left at noon.",
      "heading2: A long wait",
      "paragraph: It is open, says the Courier. H2O.",
      "bulletList",
      "  listItem",
      "    paragraph: goats",
      "  listItem",
      "    paragraph: the mayor",
      "blockquote",
      "  paragraph: Too long.",
      "  paragraph: Dov Lem",
      "paragraph: Crossings",
      "table",
      "  tableRow",
      "    tableHeader",
      "      paragraph: Year",
      "    tableHeader",
      "      paragraph: Trips",
      "  tableRow",
      "    tableCell",
      "      paragraph: 1931",
      "    tableCell",
      "      paragraph: 4",
      "figure: At its berth.",
      "paragraph: The film",
      "paragraph: one\ntwo",
      "horizontalRule",
      "paragraph: Last.",
    ]);
    expect(result.remotePlaces).toEqual(["https://courier.example/boat.jpg"]);
    expect(JSON.stringify(startOf(result).body)).toContain('"subscript"');
  });

  it("says what was left out, and quotes none of it", async () => {
    const { warnings } = await imported("story.xml", WIRE);
    const all = warnings.join("\n");
    for (const part of ["Notes to editors", "beside a name", "distributor", "series", "under the text", "video"]) {
      expect(all).toContain(part);
    }
    expect(all).not.toContain("press conference");
  });

  it("may have any prefix, and its byline and dateline in the first block", async () => {
    const text = `<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline><n:hl1>Ferry</n:hl1></n:hedline></n:body.head>
      <n:body.content><n:block><n:byline>By Ada Quill</n:byline><n:dateline>VELMOOR</n:dateline><n:p>Fog.</n:p></n:block></n:body.content></n:body></n:nitf>`;
    const start = startOf(await imported("a.xml", text));
    expect(start).toMatchObject({ headline: "Ferry", bylines: [{ name: "Ada Quill" }], dateline: "VELMOOR" });
    expect(outline(start.body)).toEqual(["paragraph: Fog."]);
  });

  it("has no embargo where it is released as it is issued", async () => {
    const same = WIRE.replace("20310406T000000+0200", "20310405T060000Z");
    expect(startOf(await imported("a.xml", same)).embargo).toBeNull();
  });

  it("with a headline alone is an article without a text", async () => {
    const start = startOf(
      await imported("a.nitf", "<nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head></body></nitf>"),
    );
    expect(start.headline).toBe("x");
  });

  it.each([
    ["cut off", WIRE.slice(0, 900), "xml-damaged"],
    ["full of entities", '<!DOCTYPE nitf [<!ENTITY a "b">]><nitf>&a;</nitf>', "xml-entities"],
    ["too deep", `<nitf><body>${"<p>".repeat(5_000)}`, "too-deep"],
  ])("that is %s is refused", async (_, text, code) => {
    const result = await importFile({ name: "a.nitf.xml", bytes: bytesOf(text), defaultLanguage: "en" });
    expect(refusalOf(result)).toBe(code);
  });
});
