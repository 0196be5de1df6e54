import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { bytesOf } from "./support";

/** Letters. What is linear takes a small part of a test's time limit with them; what is not would take hours. */
const LONG = 300_000;
const wxr = (content: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>T</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`;
const mail = (head: string, body: string) =>
  `Message-ID: <1@x.example>\nMIME-Version: 1.0\nFrom: Ada Quill <ada@x.example>\n${head}\n\n${body}\n`;

describe("a text that was made to take for ever", () => {
  it.each([
    ["captions that nothing closes", "a.xml", wxr("[caption]".repeat(LONG / 9))],
    ["preformatted text that nothing closes", "a.xml", wxr("<pre>\n".repeat(400))],
    ["brackets", "a.xml", wxr("[a ".repeat(LONG / 3))],
    ["shortcodes of a site generator", "a.md", "{{< ".repeat(LONG / 4)],
    ["remarks that nothing closes", "a.md", "{{/* `a <!-- b ``c {% comment %} ".repeat(LONG / 30)],
    ["a word before a footnote", "a.md", `${"x".repeat(LONG)} y[^1]\n\n[^1]: z`],
    ["one line", "a.md", "word ".repeat(LONG / 5)],
    ["brackets of links to notes", "a.md", "[[x ".repeat(2_000)],
    [
      "data for search engines",
      "a.html",
      `<article><h1>H</h1><p>x</p></article><script type="application/ld+json">]]>${" ".repeat(LONG)}x</script>`,
    ],
    ["a class", "a.html", `<article><h1>H</h1><p class="${"a-".repeat(LONG / 2)}">x</p></article>`],
    [
      "a set of images",
      "a.html",
      `<article><h1>H</h1><img src="" srcset="${", ".repeat(LONG / 2)}"><p>x</p></article>`,
    ],
    ["prefixes of a subject", "a.eml", mail(`Subject: ${"Re: ".repeat(20_000)}x`, "x")],
    ["a line that quotes", "a.eml", mail("Subject: x", `On ${"wrote ".repeat(LONG / 6)}:`)],
    ["boundaries", "a.eml", mail("Content-Type: multipart/mixed; boundary=b", "--b\n\n".repeat(20_000))],
  ])("is read or refused: %s", async (_, name, text) => {
    const result = await importFile({ name, bytes: bytesOf(text), defaultLanguage: "en" });
    if (!result.ok) expect(result.problem.remedy).not.toBe("");
  });
});
