import { aBody, aClaim, anArticle, aParagraph, aText } from "../../../support/builders";
import { bytesOf, exported, PIXEL } from "../support";
import { anOpenDocument, aWordDocument, INSIDE, PAGE } from "./foreignSeeds";

const ATTACHED = "0".repeat(64);

/** An article with something of everything, short enough to be damaged thousands of times. */
function article() {
  const claim = aClaim({ text: `${INSIDE} left in 1931.`, verdict: "verified", note: "Seen" });
  const item = (text: string, ...more: ReturnType<typeof aParagraph>[]) => ({
    type: "listItem",
    content: [aParagraph(text), ...more],
  });
  const cell = (type: string, text: string) => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [aParagraph(text)],
  });
  const link = { type: "link", attrs: { href: "https://harbour.example/log" } };
  const body = aBody(
    { type: "heading", attrs: { level: 2 }, content: [aText(`The ${INSIDE}`)] },
    aParagraph("As it was told: ", claim, " So far."),
    { type: "paragraph", content: [aText("Bold", { type: "bold" }), aText(" and "), aText("linked", link)] },
    {
      type: "orderedList",
      attrs: { start: 3, type: null },
      content: [item("three"), item("four", aParagraph(INSIDE))],
    },
    { type: "bulletList", content: [{ type: "listItem", content: [aParagraph("one")] }] },
    { type: "blockquote", content: [aParagraph("“Wet,” she said.")] },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [cell("tableHeader", "Port"), cell("tableHeader", "Day")] },
        { type: "tableRow", content: [cell("tableCell", INSIDE), cell("tableCell", "3")] },
      ],
    },
    {
      type: "figure",
      attrs: { sha256: ATTACHED, mediaType: "image/png", width: 1, height: 1, alt: "The quay", credit: "Ada Quill" },
      content: [aText("The quay at dawn")],
    },
    { type: "horizontalRule" },
    aParagraph("الميناء مغلق اليوم."),
  );
  return { ...anArticle({ headline: `${INSIDE} returns`, claims: [claim], body }), tags: ["ferry"] };
}

const attachment = () => ({ bytes: PIXEL, mediaType: "image/png" });
const written = (format: string) => async () => {
  const { name, bytes } = await exported(article(), format, { draft: false, attachment });
  return { name, bytes };
};
const text = (name: string, content: string) => async () => ({ name, bytes: bytesOf(content) });
const pixel = Buffer.from(PIXEL).toString("base64");

/** Whole files of every format that comes in, by the format's id. */
export const SEEDS: Readonly<Record<string, readonly (() => Promise<{ name: string; bytes: Uint8Array }>)[]>> = {
  html: [written("html"), text("page.html", PAGE)],
  markdown: [
    written("markdown"),
    text(
      "a.md",
      `+++\ntitle = "${INSIDE}"\ntags = ["a"]\n+++\n\nOne[^1].\n\n[^1]: ${INSIDE}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
    ),
  ],
  text: [written("text")],
  json: [written("json")],
  wire: [written("wire")],
  ninjs: [written("ninjs")],
  newsml: [written("newsml")],
  nitf: [written("nitf")],
  docx: [written("docx"), async () => ({ name: "a.docx", bytes: await aWordDocument() })],
  odt: [written("odt"), async () => ({ name: "a.odt", bytes: await anOpenDocument() })],
  fodt: [
    text(
      "a.fodt",
      `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:h text:outline-level="1">${INSIDE} returns</text:h><text:p>It left.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${INSIDE}</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>
</office:text></office:body></office:document>`,
    ),
  ],
  mhtml: [
    text(
      "a.mhtml",
      `From: <Saved by a browser>\r\nSubject: ${INSIDE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://courier.example/a\r\n\r\n<html><body><article><h1>${INSIDE} returns</h1><p>It left =E2=80=93 at last.</p><img src=3D"cid:p@x"></article></body></html>\r\n--b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <p@x>\r\n\r\n${pixel}\r\n--b1--\r\n`,
    ),
  ],
  wordpress: [
    text(
      "a.xml",
      `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Courier</title><wp:wxr_version>1.2</wp:wxr_version>
<item><title>${INSIDE} returns</title><dc:creator><![CDATA[ada]]></dc:creator><content:encoded><![CDATA[It left.

[caption id="x"]<img src="https://courier.example/a.png" /> The quay[/caption]

<ul><li>${INSIDE}</li></ul>]]></content:encoded><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type></item>
<item><title>Second</title><content:encoded><![CDATA[<!-- wp:paragraph --><p>Again.</p><!-- /wp:paragraph -->]]></content:encoded><wp:status>draft</wp:status><wp:post_type>page</wp:post_type></item></channel></rss>`,
    ),
  ],
  email: [
    text(
      "a.eml",
      `From: Ada Quill <ada@courier.example>\r\nTo: desk@courier.example\r\nSubject: =?utf-8?B?${Buffer.from(`${INSIDE} returns`).toString("base64")}?=\r\nDate: Mon, 3 Mar 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary="b2"\r\n\r\n--b2\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nIt left \r\nat last.\r\n\r\n> ${INSIDE}\r\n\r\n-- \r\nAda\r\n--b2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>It left at last.</p><img src="cid:p">\r\n--b2--\r\n--b1\r\nContent-Type: image/png\r\nContent-ID: <p>\r\nContent-Transfer-Encoding: base64\r\n\r\n${pixel}\r\n--b1--\r\n`,
    ),
  ],
};
