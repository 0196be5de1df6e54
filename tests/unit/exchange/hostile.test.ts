import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { DOCUMENT_LIMITS } from "#exchange/zip/readZip";
import { writeZip } from "#exchange/zip/writeZip";
import { bytesOf } from "./support";

const DAY = "2031-03-03T12:00:00.000Z";
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const OUTSIDE = `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const docx = (document: string | Uint8Array) =>
  writeZip(
    [
      { path: "[Content_Types].xml", bytes: TYPES },
      { path: "_rels/.rels", bytes: RELS },
      { path: "word/document.xml", bytes: document },
    ],
    DAY,
  );
const odt = (content: string) =>
  writeZip(
    [
      { path: "mimetype", bytes: "application/vnd.oasis.opendocument.text", stored: true },
      { path: "content.xml", bytes: content },
    ],
    DAY,
  );
const deep = (tag: string, depth: number) => `${`<${tag}>`.repeat(depth)}x${`</${tag}>`.repeat(depth)}`;
const read = async (name: string, content: string | Uint8Array | Promise<Uint8Array>) => {
  const given = await content;
  return importFile({ name, bytes: typeof given === "string" ? bytesOf(given) : given, defaultLanguage: "en" });
};

describe("a file made to do harm", () => {
  it.each<[string, string, () => string | Promise<Uint8Array>, string]>([
    [
      "an archive that fills the memory",
      "a.docx",
      () => docx(new Uint8Array(DOCUMENT_LIMITS.unpacked + 1)),
      "too-large",
    ],
    [
      "entities within a Word document",
      "a.docx",
      () => docx(`${LAUGHS}<w:document ${W}>&c;</w:document>`),
      "xml-entities",
    ],
    [
      "entities within an OpenDocument",
      "a.odt",
      () => odt(`${LAUGHS}<office:document-content>&c;</office:document-content>`),
      "xml-entities",
    ],
    [
      "entities in wire copy",
      "a.nitf.xml",
      () => `${LAUGHS}<nitf><body><body.content><p>&c;</p></body.content></body></nitf>`,
      "xml-entities",
    ],
    [
      "a file from outside in wire copy",
      "a.nitf.xml",
      () => `${OUTSIDE}<nitf><body><body.content><p>&x;</p></body.content></body></nitf>`,
      "xml-entities",
    ],
    [
      "entities in a news item",
      "a.xml",
      () => `${LAUGHS}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet/></newsItem>`,
      "xml-entities",
    ],
    [
      "entities in an export of a site",
      "a.wxr",
      () => `${LAUGHS}<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>`,
      "xml-entities",
    ],
    [
      "a Word document nested without end",
      "a.docx",
      () => docx(`<w:document ${W}><w:body>${deep("w:sdt", 20_000)}</w:body></w:document>`),
      "too-deep",
    ],
    [
      "wire copy nested without end",
      "a.nitf.xml",
      () => `<nitf><body><body.content>${deep("block", 20_000)}</body.content></body></nitf>`,
      "too-deep",
    ],
  ])("is refused for what it is: %s", async (_what, name, make, code) => {
    const result = await read(name, make());
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(JSON.stringify(result)).not.toMatch(/passwd|haha/u);
  });

  it("behind a password is refused with what to do about it", async () => {
    // An OLE compound file, as Office writes an encrypted document (MS-OFFCRYPTO 2.3): the name stands in UTF-16.
    const head = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = Buffer.from("EncryptedPackage", "utf16le");
    const result = await read(
      "a.docx",
      new Uint8Array(Buffer.concat([head, Buffer.alloc(1_000), name, Buffer.alloc(500)])),
    );
    expect(result).toMatchObject({ ok: false, problem: { remedy: expect.stringMatching(/password|save/iu) } });
  });

  it.each<[string, string, () => string]>([
    ["a page nested without end", "a.html", () => `<html><body>${deep("div", 30_000)}</body></html>`],
    ["Markdown nested without end", "a.md", () => `${"> ".repeat(20_000)}x`],
    [
      "a list nested without end",
      "a.md",
      () => Array.from({ length: 2_000 }, (_, level) => `${"  ".repeat(level)}- x`).join("\n"),
    ],
    [
      "JSON nested without end",
      "a.ninjs.json",
      () => `{"uri":"x","body_html":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    ],
    ["a line of megabytes", "a.txt", () => "word ".repeat(1_000_000)],
    ["a word of megabytes", "a.html", () => `<p>${"w".repeat(3_000_000)}</p>`],
    ["a tag that never ends", "a.html", () => `<p ${"a ".repeat(500_000)}`],
    ["brackets that never close", "a.md", () => "[".repeat(50_000)],
    ["stars that never close", "a.md", () => "*a ".repeat(50_000)],
    [
      "a mail in mails",
      "a.eml",
      () =>
        `From: a@b\nMIME-Version: 1.0\n${Array.from({ length: 2_000 }, (_, part) => `Content-Type: multipart/mixed; boundary="b${part}"\n\n--b${part}\n`).join("")}x`,
    ],
  ])("is read or refused, and holds nobody up: %s", async (_what, name, make) => {
    const result = await read(name, make());
    if (result.ok) expect(result.value.content).toBeDefined();
    else expect(result.problem.remedy).not.toBe("");
  });
});
