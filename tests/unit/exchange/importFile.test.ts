import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { anArticle } from "../../support/builders";
import { bytesOf, exported, imported, startOf } from "./support";

const HTML = "<!doctype html><html><body><h1>Harbour</h1><p>It is <b>open</b>.</p></body></html>";

describe("the format of a file", () => {
  it.each([
    ["page.html", HTML, true],
    ["PAGE.HTM", HTML, true],
    ["page.txt", HTML, true],
    ["page.md", HTML, true],
    ["page", HTML, true],
    ["fragment.txt", "<p>It is <b>open</b>.</p><p>Come.</p>", true],
    ["note.md", "# Harbour\n\nIt is **open**.", true],
    ["note.markdown", "# Harbour\n\nIt is **open**.", true],
    ["note.txt", "Harbour\n\nIt is **open**.", false],
    ["note.html", "Harbour\n\nIt is open. 2 < 3.", false],
    ["tags.txt", "Harbour\n\nWrite <p> for a paragraph. It is open.", false],
  ])("of %s is told by name and content", async (name, content, bold) => {
    const { body } = startOf(await imported(name, content));
    expect(JSON.stringify(body).includes('"bold"')).toBe(bold);
  });

  it("is Stet's own wherever a Stet article is inside", async () => {
    const file = await exported(anArticle(), "json");
    for (const name of ["a.stet.json", "a.json", "a.txt", "a.html", "a"]) {
      const result = await imported(name, file.bytes);
      expect(result.content.kind).toBe("article");
    }
  });

  it("is said when it is not the name's", async () => {
    const { warnings } = await imported("page.txt", HTML);
    expect(warnings).toEqual([expect.stringContaining("Web page (HTML)")]);
  });
});

describe("a file that cannot be an article", () => {
  it.each([
    ["empty.txt", new Uint8Array(), "file-empty"],
    ["blank.md", bytesOf("\n\n  \n"), "file-empty"],
    ["big.txt", new Uint8Array(11 * 1024 * 1024).fill(97), "file-too-large"],
    ["story.txt", bytesOf("%PDF-1.4 …"), "not-text"],
    ["cut.docx", bytesOf("PK\u0003\u0004\u0014 [Content_Types].xml"), "zip-damaged"],
    ["cut.odt", bytesOf("PK\u0003\u0004\u0014 content.xml"), "zip-damaged"],
    ["cut", bytesOf(`PK\u0003\u0004${" ".repeat(26)}[Content_Types].xml`), "zip-damaged"],
    ["cut.zip", bytesOf("PK\u0003\u0004\u0014 anything"), "not-text"],
    ["zeros.docx", new Uint8Array(4_000), "zip-damaged"],
    ["noise.odt", bytesOf("\u0001\u0000\u0002".repeat(1_000)), "zip-damaged"],
    ["noise.txt", bytesOf("\u0001\u0000\u0002".repeat(1_000)), "not-text"],
    ["empty.docx", new Uint8Array(), "file-empty"],
    ["blank.docx", bytesOf("\n\n"), "file-empty"],
    ["page.docx", bytesOf("%PDF-1.4 …"), "not-text"],
    ["data.json", bytesOf('{"name": "not ours"}'), "not-an-article"],
    ["list.json", bytesOf("[1, 2, 3]"), "not-an-article"],
    ["cut.stet.json", bytesOf('{"schema": "stet/article", "headline": "Har'), "json-damaged"],
    ["deep.html", bytesOf("<div>".repeat(100_000)), "html-too-deep"],
    ["deep.md", bytesOf(">".repeat(100_000)), "markdown-too-deep"],
    ["signs.md", bytesOf(`${"*".repeat(20_000)}a`), "markdown-too-deep"],
    ["deep.json", bytesOf(`{"schema":"stet/article","body":${'{"content":['.repeat(50_000)}`), "json-damaged"],
  ])("such as %s is refused with the reason and what to do", async (name, bytes, code) => {
    const result = await importFile({ name, bytes, defaultLanguage: "en" });
    expect(result).toMatchObject({ ok: false, problem: { code } });
    if (!result.ok) expect(result.problem.remedy).not.toBe("");
  });
});

describe("a damaged document", () => {
  it.each(["docx", "odt"] as const)("is called that wherever a %s was cut off", async (format) => {
    const { bytes } = await exported(anArticle(), format);
    for (const length of [30, 60, bytes.length / 2, bytes.length - 1]) {
      const result = await importFile({ name: `a.${format}`, bytes: bytes.slice(0, length), defaultLanguage: "en" });
      expect(result).toMatchObject({
        ok: false,
        problem: { message: expect.stringContaining("damaged, or was cut off") },
      });
    }
  });

  it("is not what a text under its name is", async () => {
    expect((await imported("note.docx", "Harbour\n\nIt is open.")).content.kind).toBe("start");
  });
});

describe("where an imported article says it comes from", () => {
  it("is the file's name, cut to what a history takes", async () => {
    const name = `${"n".repeat(600)}.txt`;
    expect(startOf(await imported(name, "Harbour")).from).toHaveLength(500);
  });
});
