import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { writeZip, type ZipPart } from "#exchange/zip/writeZip";
import { bytesOf, imported, outline, startOf } from "../../support";
import { aDocx, p, styled } from "./aDocx";

const zip = (...parts: ZipPart[]) => writeZip(parts, "2031-03-04");
const TYPES = { path: "[Content_Types].xml", bytes: "<Types/>" };

async function problemOf(name: string, bytes: Uint8Array) {
  const result = await importFile({ name, bytes, defaultLanguage: "en" });
  if (result.ok) throw new Error("The file was read");
  return result.problem;
}

async function linesOf(bytes: Uint8Array) {
  return outline(startOf(await imported("a.docx", bytes)).body);
}

describe("a Word file", () => {
  it("is told by its content, whatever it is called", async () => {
    const { warnings, content } = await imported("a.txt", await aDocx({ body: p("Fog.") }));
    expect(content.kind).toBe("start");
    expect(warnings).toEqual([expect.stringContaining("By its content this is Word")]);
  });

  it("may have the strict namespaces, and its text at another place", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = await zip(
      TYPES,
      {
        path: "_rels/.rels",
        bytes: `<Relationships><Relationship Id="r" Type="${strict}/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`,
      },
      {
        path: "word/document2.xml",
        bytes: `<x:document xmlns:x="${strict}/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="S"/></x:pPr><x:r><x:t>Part</x:t></x:r></x:p><x:p><x:r><x:t>Fog.</x:t></x:r></x:p></x:body></x:document>`,
      },
      {
        path: "word/_rels/document2.xml.rels",
        bytes: `<Relationships><Relationship Id="s" Type="${strict}/officeDocument/relationships/styles" Target="styles9.xml"/></Relationships>`,
      },
      {
        path: "word/styles9.xml",
        bytes:
          '<x:styles xmlns:x="x"><x:style x:type="paragraph" x:styleId="S"><x:name x:val="heading 2"/></x:style></x:styles>',
      },
    );
    expect(await linesOf(bytes)).toEqual(["heading2: Part", "paragraph: Fog."]);
  });

  it("may lack everything but its text", async () => {
    const bytes = await zip(TYPES, {
      path: "word/document.xml",
      bytes: "<w:document><w:body><w:p><w:r><w:t>Fog.</w:t></w:r></w:p></w:body></w:document>",
    });
    expect(await linesOf(bytes)).toEqual(["paragraph: Fog."]);
  });

  it("may be in UTF-16", async () => {
    const xml = "\uFEFF<w:document><w:body><w:p><w:r><w:t>Brücke.</w:t></w:r></w:p></w:body></w:document>";
    const bytes = await zip(TYPES, { path: "word/document.xml", bytes: new Uint8Array(Buffer.from(xml, "utf16le")) });
    expect(await linesOf(bytes)).toEqual(["paragraph: Brücke."]);
  });

  it("is read without a part that is damaged, with a warning", async () => {
    const { warnings, content } = await imported(
      "a.docx",
      await aDocx({ styles: "<w:style>", body: styled("Heading2", "Part") + p("Fog.") }),
    );
    expect(content.kind).toBe("start");
    expect(warnings).toEqual(["Parts of the document are damaged and were passed over: styles.xml."]);
  });

  it("is refused when its text is damaged, has entities, or is not there", async () => {
    const damaged = await zip(TYPES, { path: "word/document.xml", bytes: "<w:document><w:body><w:p>" });
    expect((await problemOf("a.docx", damaged)).code).toBe("xml-damaged");
    const entities = await zip(TYPES, {
      path: "word/document.xml",
      bytes: '<!DOCTYPE w [<!ENTITY a "b">]><w:document/>',
    });
    expect((await problemOf("a.docx", entities)).code).toBe("xml-entities");
    expect((await problemOf("a.docx", await zip(TYPES))).code).toBe("not-a-document");
    const other = await zip(TYPES, { path: "word/document.xml", bytes: "<p:presentation/>" });
    expect((await problemOf("a.docx", other)).code).toBe("not-a-document");
  });

  it("is refused with what to do when it has a password or is of the old kind", async () => {
    const compound = (stream: string) =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.alloc(504),
          Buffer.from(stream, "utf16le"),
          Buffer.alloc(64),
        ]),
      );
    const encrypted = await problemOf("a.docx", compound("EncryptedPackage"));
    expect(encrypted).toMatchObject({
      code: "document-encrypted",
      remedy: expect.stringContaining("without the password"),
    });
    const old = await problemOf("a.doc", compound("WordDocument"));
    expect(old).toMatchObject({ code: "old-word", remedy: expect.stringContaining(".docx") });
    expect((await problemOf("a.xls", compound("Workbook"))).code).toBe("old-office");
  });

  it("leaves workbooks and presentations to the message about them", async () => {
    const workbook = await zip(TYPES, { path: "xl/workbook.xml", bytes: "<workbook/>" });
    expect((await problemOf("a.xlsx", workbook)).code).toBe("not-text");
  });

  it("is refused when a small archive unpacks to more text than any article has", async () => {
    const bomb = await aDocx({ body: p("fog ".repeat(2_650_000)) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await problemOf("a.docx", bomb)).code).toBe("file-too-large");
  }, 60_000);

  it("is read whole when it is as long as a book", async () => {
    const line = "The fog lifted over the harbour.";
    const lines = await linesOf(await aDocx({ body: p(line).repeat(8_000) }));
    expect(lines.filter((each) => each.includes(line))).toHaveLength(8_000);
  });
});

describe("a file in RTF", () => {
  it("is refused with the format to save it in", async () => {
    const problem = await problemOf("a.rtf", bytesOf("{\\rtf1 Fog.}"));
    expect(problem.message).toContain("RTF");
    expect(problem.remedy).toContain("DOCX");
  });
});
