import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { DOCUMENT_LIMITS, readZip } from "#exchange/zip/readZip";
import { writeZip } from "#exchange/zip/writeZip";
import { zipHolds } from "#exchange/zip/zipHolds";
import { textOf } from "../support";
import { type RawEntry, rawZip } from "./rawZip";

async function namesAndTexts(zip: Uint8Array): Promise<Record<string, string>> {
  const read = await readZip(zip, DOCUMENT_LIMITS);
  if (!read.ok) throw new Error(read.problem.code);
  return Object.fromEntries([...read.value].map(([path, bytes]) => [path, textOf(bytes)]));
}

async function refusal(zip: Uint8Array): Promise<string | null> {
  const read = await readZip(zip, DOCUMENT_LIMITS);
  return read.ok ? null : read.problem.code;
}

const DEFLATED = 8;
const A: RawEntry = { name: "a.txt", content: "A" };

it("an archive written field by field is read", async () => {
  const zip = rawZip([A, { name: "b.txt", content: "B".repeat(90), method: DEFLATED }], { comment: "Hello" });
  expect(await namesAndTexts(zip)).toEqual({ "a.txt": "A", "b.txt": "B".repeat(90) });
});

describe("an archive is refused", () => {
  it.each<[string, string, Uint8Array]>([
    ["when files share their bytes", "zip-damaged", rawZip([A, { ...A, name: "b.txt", offset: 0, bodiless: true }])],
    ["when one file lies within another", "zip-damaged", rawZip([A, { ...A, name: "b", offset: 10, bodiless: true }])],
    ["when a file is not as its checksum says", "zip-damaged", rawZip([{ ...A, crc: 1 }])],
    [
      "when a file says it is shorter",
      "zip-damaged",
      rawZip([{ ...A, method: DEFLATED, content: "AAAA", unpackedSize: 2 }]),
    ],
    ["when a file says it is longer", "zip-damaged", rawZip([{ ...A, method: DEFLATED, unpackedSize: 2 }])],
    ["when a stored file says so", "zip-damaged", rawZip([{ ...A, unpackedSize: 2 }])],
    ["when it lists more than it has", "zip-damaged", rawZip([A], { count: 2 })],
    ["when it lists a file outside of it", "zip-damaged", rawZip([{ ...A, offset: 5_000 }])],
    ["when a file climbs out of it", "zip-damaged", rawZip([{ ...A, name: "a/../../b" }])],
    ["when a path is absolute", "zip-damaged", rawZip([{ ...A, name: "/etc/x" }])],
    ["when a path has a drive", "zip-damaged", rawZip([{ ...A, name: "c:/x" }])],
    ["when a path has backslashes", "zip-damaged", rawZip([{ ...A, name: "..\\x" }])],
    ["when a path has a zero in it", "zip-damaged", rawZip([{ ...A, name: "a.txt\0.png" }])],
    [
      "when a file has a password",
      "zip-encrypted",
      rawZip([{ ...A, flags: 1, content: "twelve bytesA", unpackedSize: 1 }]),
    ],
    ["when a file has a strong one", "zip-encrypted", rawZip([{ ...A, flags: 0x41 }])],
    ["when a file is packed in another way", "zip-method", rawZip([{ ...A, method: 12 }])],
    ["when further fields run over", "zip-damaged", rawZip([{ ...A, extra: new Uint8Array([1, 0, 99, 0, 1]) }])],
  ])("%s", async (_, code, zip) => {
    expect(await refusal(zip)).toBe(code);
  });

  it("when its files come to more than memory, whatever its length", async () => {
    const kilobyte = { content: "x".repeat(1024), method: DEFLATED };
    const many = rawZip(Array.from({ length: 50 }, (_, index) => ({ ...kilobyte, name: `${index}` })));
    expect(await readZip(many, { entries: 100, unpacked: 40 * 1024 })).toMatchObject({
      problem: { code: "too-large" },
    });
    // Said to be four gigabytes: refused before anything is unpacked.
    const said = rawZip([{ ...A, method: DEFLATED, unpackedSize: 0xfffffffe }]);
    expect(await refusal(said)).toBe("too-large");
  });
});

describe("an archive is read", () => {
  it("by its directory, whatever stands before each file", async () => {
    expect(await namesAndTexts(rawZip([{ ...A, localName: "../../evil" }]))).toEqual({ "a.txt": "A" });
  });

  it("with the last of two files of one name", async () => {
    expect(await namesAndTexts(rawZip([A, { ...A, content: "again" }]))).toEqual({ "a.txt": "again" });
  });

  it("with something after its end, as mail programs add", async () => {
    for (const tail of ["\r\n", "PK\u0005\u0006", "x".repeat(70_000)]) {
      const zip = new Uint8Array([...rawZip([A]), ...Buffer.from(tail, "latin1")]);
      expect(await namesAndTexts(zip)).toEqual({ "a.txt": "A" });
    }
  });

  it("with sizes in the fields for large files", async () => {
    const extra = new Uint8Array([1, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    const zip = rawZip([{ name: "a.txt", content: "A", unpackedSize: 0xffffffff, extra }]);
    expect(await namesAndTexts(zip)).toEqual({ "a.txt": "A" });
    const huge = rawZip([
      { ...A, method: DEFLATED, unpackedSize: 0xffffffff, extra: extra.map((byte, at) => (at > 3 ? 0xff : byte)) },
    ]);
    expect(await refusal(huge)).not.toBeNull();
  });

  it("with a link in it, which is the text of where it points and leads nowhere", async () => {
    const link = { name: "word/media/image1.png", content: "/etc/passwd", attributes: (0o120777 << 16) >>> 0 };
    expect(await namesAndTexts(rawZip([link]))).toEqual({ "word/media/image1.png": "/etc/passwd" });
  });
});

describe("what an archive is", () => {
  it("is told by its own directory, not by that of an archive in it", async () => {
    const inner = await writeZip([{ path: "word/document.xml", bytes: "<a/>" }], "2031-03-03");
    const outer = await writeZip([{ path: "story.docx", bytes: inner, stored: true }], "2031-03-03");
    expect(zipHolds(inner, "word/")).toBe(true);
    expect(zipHolds(outer, "word/")).toBe(false);
    const result = await importFile({ name: "stories.zip", bytes: outer, defaultLanguage: "en" });
    expect(result).toMatchObject({ ok: false, problem: { message: expect.stringContaining("ZIP archive") } });
  });

  it("is a program where it unpacks itself", async () => {
    const bytes = new Uint8Array([...Buffer.from("MZ\u0090\0 this unpacks itself", "latin1"), ...rawZip([A])]);
    const result = await importFile({ name: "story.exe", bytes, defaultLanguage: "en" });
    expect(result).toMatchObject({ ok: false, problem: { message: expect.stringContaining("a program") } });
  });
});
