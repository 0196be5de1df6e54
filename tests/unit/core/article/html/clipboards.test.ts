import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanHtml } from "#core/article/html/cleanHtml";
import { FEATURE_PARAGRAPHS, WORD_FEATURE } from "../../../../support/clipboards/feature";
import {
  APPLE,
  EXCEL,
  GOOGLE_DOCS,
  GOOGLE_SHEETS,
  GUTENBERG,
  LIBRE_OFFICE,
  NOTION,
  OUTLOOK,
  PDF_VIEWER,
  SLACK,
  VS_CODE,
  WIKI,
  WORD_FOR_THE_WEB,
  WORD_RIGHT_TO_LEFT,
} from "../../../../support/clipboards/otherPrograms";
import { WORD_EMPTY, wordClipboard, wordImage, wordItem, wordParagraph } from "../../../../support/clipboards/word";
import { valueIn } from "../../../../support/unwrap";

function clean(html: string, options?: Parameters<typeof cleanHtml>[1]) {
  return valueIn(cleanHtml(html, options));
}

describe("the clipboard of", () => {
  it.each([
    [
      "Google Docs",
      GOOGLE_DOCS,
      '<h2>What the pilots say</h2><p>The tide is <strong>higher</strong> and the channel <em>narrower</em>, says <a href="https://pilots.example/log?page=2">the log</a>.</p><ul><li><p>Buoys</p><ol><li><p>Red</p></li><li><p>Green</p></li></ol></li><li><p>Lights</p></li></ul><ul><li><p>Ring the harbour master</p></li></ul>',
    ],
    [
      "LibreOffice",
      LIBRE_OFFICE,
      '<h3>Depths</h3><p><strong>Four metres</strong> at low water<sup>1</sup>.</p><ol start="3"><li><p>North quay</p><ul><li><p>Berth A</p></li></ul></li><li><p>South quay</p></li></ol><table><tbody><tr><th><p>Berth</p></th><th align="right"><p>Metres</p></th></tr><tr><td><p>A</p></td><td><p>4</p></td></tr></tbody></table>',
    ],
    [
      "Apple's programs",
      APPLE,
      "<p>The pier is <s>open</s> <strong><em>shut</em></strong> today.</p><ul><li><p>Wood</p></li><li><p>Iron</p></li></ul>",
    ],
    [
      "Outlook",
      OUTLOOK,
      '<p>See <a href="https://port.example/report?id=7">the report</a>.</p><p>It is <strong>late</strong>.</p>',
    ],
    [
      "WordPress",
      GUTENBERG,
      "<h3>A new mole</h3><p>Stone by stone ⚓ it grows.</p><p>The mole in May</p><blockquote><p>It will stand.</p><p>The builder</p></blockquote><ul><li><p>Granite</p></li></ul>",
    ],
    [
      "Excel",
      EXCEL,
      '<table><tbody><tr><td align="center"><p><strong>Boat</strong></p></td><td align="center"><p><strong>Tonnes</strong></p></td></tr><tr><td rowspan="2"><p>Ida</p></td><td align="right"><p>12.5</p></td></tr><tr><td align="right"><p>13.0</p></td></tr></tbody></table>',
    ],
    [
      "Google Sheets",
      GOOGLE_SHEETS,
      '<table><tbody><tr><td><p><strong>Year</strong></p></td><td><p><strong>Boats</strong></p></td></tr><tr><td align="right"><p>1931</p></td><td align="right"><p>12</p></td></tr></tbody></table>',
    ],
    ["VS Code", VS_CODE, "<p><strong># Harbour</strong></p><p>Two lines <em>of a draft</em></p>"],
    [
      "Word for the web",
      WORD_FOR_THE_WEB,
      "<h2>Berths</h2><ul><li><p>North</p><ol><li><p><strong>One</strong></p></li><li><p>Two</p></li></ol></li><li><p>South</p></li></ul>",
    ],
    [
      "Slack",
      SLACK,
      '<p>The boat is <strong>late</strong>, says <em>Ida</em></p><p>See <a href="https://port.example/log">the log</a>.</p><p>Then call.</p><ul><li><p>Rope</p><ol><li><p>thin</p></li><li><p>thick</p></li></ol></li><li><p>Oar</p></li></ul>',
    ],
    [
      "Notion",
      NOTION,
      "<h2>Harbour</h2><p>The tide is <strong>high</strong>.</p><ul><li><p>Ropes</p><ul><li><p>thin</p></li></ul></li></ul><ul><li><p> Call the pilot</p></li></ul><blockquote><p>Never again.</p></blockquote><p>A call-out</p>",
    ],
    [
      "a wiki",
      WIKI,
      '<p><strong>Velmoor</strong> is a port in <a href="https://wiki.example/wiki/Norvane">Norvane</a>.</p><h2>History</h2><p>H<sub>2</sub>O in 10<sup>3</sup> litres.</p>',
    ],
    [
      "a PDF viewer",
      PDF_VIEWER,
      "<p>The board met on Monday to talk of the harbour and of the lamps that nobody had lit since the storm, and it met in vain.</p><p>The keeper of the lock had waited for them at the gate with the only key.</p>",
    ],
    [
      "Word in Arabic and Hebrew",
      WORD_RIGHT_TO_LEFT,
      '<p>عاد المركب Ida إلى الميناء.</p><ol><li><p>حبل</p></li><li><p>مجداف</p></li></ol><p>Nobody came.</p><p dir="rtl">12:30 – 2026</p><p>הסירה חזרה</p>',
    ],
  ])("%s comes down to its text and structure", (_, html, expected) => {
    expect(clean(html).html).toBe(expected);
  });
});

describe("a feature out of Word", () => {
  const { html, dropped } = clean(WORD_FEATURE, { pictures: ["picture:0", "picture:1"] });

  it("keeps every word of its paragraphs", () => {
    for (const paragraph of FEATURE_PARAGRAPHS) expect(html).toContain(`<p>${paragraph}</p>`);
    expect(FEATURE_PARAGRAPHS.join(" ").split(" ").length).toBeGreaterThan(1_100);
  });

  it("keeps its title, nested list, table and link, and loses tracking and empty paragraphs", () => {
    expect(html).toContain("<h2>The winter of the low tide</h2>");
    expect(html).toContain(
      "<ul><li><p>Boats</p><ul><li><p>with <strong>oars</strong></p><ol><li><p>before the fog</p></li></ol></li><li><p>with sails</p></li></ul></li><li><p>Lamps</p></li></ul>",
    );
    expect(html).toContain("<th><p><strong>Month</strong></p></th>");
    expect(html).toContain('<td rowspan="2"><p>January</p></td>');
    expect(html).toContain('<p>She said it was <a href="https://tides.example/log?day=3">in the log</a>.</p>');
    expect(html).not.toMatch(/<p>[\s\u00A0]*<\/p>/u);
  });

  it("has its two pictures, once each, and no alt text that is only a file's name", () => {
    expect([...html.matchAll(/<img src="([^"]*)" alt="([^"]*)"/gu)].map(([, src, alt]) => [src, alt])).toEqual([
      ["picture:0", "The quay at low tide"],
      ["picture:1", ""],
    ]);
  });

  it("leaves its comments out and says so", () => {
    expect(html).not.toContain("Is this so?");
    expect(dropped).toEqual(["Comments were left out (1)."]);
  });
});

describe("Word's images", () => {
  const page = wordClipboard(wordImage(1, "One"), wordParagraph("Between"), wordImage(2, "Two"));

  it("get no picture at all when there are not as many as images", () => {
    const { html, dropped } = clean(page, { pictures: ["picture:0"] });
    expect(html).toBe("<p>Between</p>");
    expect(dropped).toEqual([expect.stringMatching(/^Images that came without their file.*\(2\)\.$/u)]);
  });

  it("are left out one by one when a picture is in a format that no page shows", () => {
    const { html, dropped } = clean(page, { pictures: [null, "picture:1"] });
    expect(html).toMatch(/^<p>Between<\/p><figure><img src="picture:1" alt="Two"/u);
    expect(dropped).toEqual([expect.stringMatching(/\(1\)\.$/u)]);
  });

  it("cannot be had by an image that calls itself one of the pictures", () => {
    expect(clean('<p>x<img src="picture:0"></p>', { pictures: ["picture:0"] }).html).toBe("<p>x</p>");
  });
});

describe("what is left out", () => {
  it("is told apart by where an image is", () => {
    const { dropped } = clean(
      '<img src="https://a.example/1.jpg"><img src="//a.example/2.jpg"><img src="cid:3"><img src="4.jpg">',
    );
    expect(dropped).toEqual([
      expect.stringMatching(/^Images that are on the web.*\(2\)/u),
      expect.stringMatching(/^Images that came without their file.*\(1\)/u),
      expect.stringMatching(/^Images that are not in the file.*\(1\)/u),
    ]);
  });

  it("is not told when it is called a trifle", () => {
    expect(clean("<p>x</p><script>1</script><iframe></iframe>", { trifles: new Set(["script"]) }).dropped).toEqual([
      "Embedded pages were left out (1).",
    ]);
  });
});

it("takes presentational line ends for printed lines only where nothing else is", () => {
  const lines = 'one<br role="presentation">two<br role="presentation">three';
  expect(clean(`<p>${lines}</p>`).html).toBe("<p>one<br>two<br>three</p>");
  expect(clean(`<div>${lines}<p>four</p></div>`).html).toBe("<p>one<br>two<br>three</p><p>four</p>");
});

it("starts a paragraph where an inline element is shown as a block", () => {
  expect(clean('<div>One<span style="display:block">Two</span>Three</div>').html).toBe(
    "<p>One</p><p>Two</p><p>Three</p>",
  );
});

describe("white space", () => {
  it.each([
    ["<p>a\n\t  b</p>", "<p>a b</p>"],
    ["<p>a<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>b</p>", "<p>a b</p>"],
    ['<p>a<span class="Apple-converted-space">&nbsp;</span>b</p>', "<p>a b</p>"],
    ["<p>a<span>&nbsp;</span>b</p>", "<p>a b</p>"],
    ["<p>12&nbsp;km</p>", "<p>12\u00A0km</p>"],
    ['<p><span style="white-space:pre-wrap">a\nb</span></p>', "<p>a<br>b</p>"],
    ['<pre><p style="white-space:normal">a\nb</p></pre>', "<p>a b</p>"],
  ])("of %j is that of a page", (html, expected) => {
    expect(clean(html).html).toBe(expected);
  });
});

it("reads emphasis out of style sheets for classes, and out of nothing else", () => {
  const sheet =
    "<style>/* .a{font-weight:700} */ p{font-weight:700} .MsoX{font-weight:700} i.b,.c{font-style:italic;color:red}</style>";
  expect(
    clean(`${sheet}<p><span class=a>a</span><span class=MsoX>x</span><span class=b>b</span><b class=c>c</b></p>`).html,
  ).toBe("<p>axb<strong><em>c</em></strong></p>");
});

it("keeps Word's list whole around an empty paragraph", () => {
  expect(clean(wordClipboard(wordItem("1.", "A"), WORD_EMPTY, wordItem("2.", "B"))).html).toBe(
    "<ol><li><p>A</p></li><li><p>B</p></li></ol>",
  );
});

/** Real clipboards, which are other people's and so not in the repository. */
const corpora = process.env["STET_CORPORA"];
const folder = corpora ? join(corpora, "word-clipboard") : "";
const inputs = corpora ? readdirSync(folder).filter((name) => name.includes(".input.")) : [];

describe.skipIf(inputs.length === 0)("real clipboards (skipped without STET_CORPORA)", () => {
  const tagsOf = (html: string, tag: string) => html.match(new RegExp(`<${tag}[\\s>]`, "gu"))?.length ?? 0;
  const wordsOf = (html: string) =>
    html.replace(/<!--[\s\S]*?-->|<!\[[^>]*>|<[^>]*>/gu, "").replace(/(?:&nbsp;|\s)+/gu, "");

  it.each(inputs)("%s: as many lists and items, and the same words, as another editor has", (name) => {
    const { html } = clean(readFileSync(join(folder, name), "utf8"));
    expect(html).not.toMatch(/mso|o:p|endif|StartFragment|supportLists|file:/iu);
    const other = name.replace(".input.", ".normalized.");
    if (!readdirSync(folder).includes(other)) return;
    const expected = readFileSync(join(folder, other), "utf8");
    // A numbered heading stays a heading here, with its number; several paragraphs of one item stay one list.
    if (name.startsWith("list-heading")) return;
    expect(html.replace(/<[^>]*>/gu, "").replace(/[\s\u00A0]+/gu, "")).toBe(wordsOf(expected));
    expect(tagsOf(html, "li")).toBe(tagsOf(expected, "li"));
    if (!name.includes("multi-block")) expect(tagsOf(html, "[ou]l")).toBe(tagsOf(expected, "[ou]l"));
  });
});
