import { describe, expect, it, onTestFinished } from "vitest";
import { DOCUMENT_LIMITS, isZip, readZip } from "#exchange/zip/readZip";
import { writeZip } from "#exchange/zip/writeZip";
import { bytesOf, textOf } from "../support";

const PARTS = [
  { path: "mimetype", bytes: "application/x", stored: true },
  { path: "word/document.xml", bytes: "<a>مرحبا</a>".repeat(50) },
  { path: "word/media/صورة.png", bytes: new Uint8Array([1, 2, 3]).subarray(1), stored: true },
];
const DAY = "2031-03-03T23:30:00.000Z";

/** Bytes of an archive with each of some strings replaced by one of the same length. */
function edited(zip: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(zip).toString("latin1").replaceAll(from, to), "latin1"));
}

describe("an archive that is written", () => {
  it("holds its files in their order, as they were", async () => {
    const zip = await writeZip(PARTS, DAY);
    const read = await readZip(zip, DOCUMENT_LIMITS);
    if (!read.ok) throw new Error(read.problem.code);
    expect([...read.value.keys()]).toEqual(PARTS.map(({ path }) => path));
    expect(textOf(read.value.get("word/document.xml") ?? new Uint8Array())).toBe(PARTS[1]?.bytes);
    expect(read.value.get("word/media/صورة.png")).toEqual(new Uint8Array([2, 3]));
  });

  it("begins with the name and the words of what is stored first", async () => {
    const head = textOf((await writeZip(PARTS, DAY)).subarray(30, 51));
    expect(head).toBe("mimetypeapplication/x");
  });

  it("has the same bytes every time, and in every time zone", async () => {
    const here = Buffer.from(await writeZip(PARTS, DAY)).toString("base64");
    expect(Buffer.from(await writeZip(PARTS, DAY)).toString("base64")).toBe(here);
    // Node reads the clock's zone anew whenever it is set.
    const zone = process.env["TZ"];
    onTestFinished(() => {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    });
    const offsets = new Set<number>();
    for (const TZ of ["Pacific/Kiritimati", "Pacific/Apia", "America/Los_Angeles", "Asia/Kathmandu", "UTC"]) {
      process.env["TZ"] = TZ;
      offsets.add(new Date(2031, 2, 3).getTimezoneOffset());
      expect(Buffer.from(await writeZip(PARTS, DAY)).toString("base64")).toBe(here);
    }
    expect(offsets.size).toBe(5);
    // Noon of the third of March 2031, in the clock of DOS (APPNOTE 4.4.6).
    const bytes = Buffer.from(here, "base64");
    expect(bytes.readUInt16LE(10)).toBe(12 << 11);
    expect(bytes.readUInt16LE(12)).toBe(((2031 - 1980) << 9) | (3 << 5) | 3);
  });

  it("has a day of its own before there were any", async () => {
    expect(isZip(await writeZip(PARTS, "0001-01-01T00:00:00.000Z"))).toBe(true);
  });
});

describe("an archive that is read", () => {
  it("is unpacked as far as it is wanted", async () => {
    const read = await readZip(await writeZip(PARTS, DAY), DOCUMENT_LIMITS, (path) => path === "mimetype");
    expect(read.ok && [...read.value.keys()]).toEqual(["mimetype"]);
  });

  it("may have no files", async () => {
    const empty = await writeZip([], DAY);
    expect(isZip(empty)).toBe(true);
    expect(await readZip(empty, DOCUMENT_LIMITS)).toMatchObject({ ok: true });
  });

  it("is refused when it would fill the memory", async () => {
    const bomb = await writeZip([{ path: "a", bytes: new Uint8Array(5_000_000) }], DAY);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readZip(bomb, { entries: 10, unpacked: 1_000_000 })).toMatchObject({
      ok: false,
      problem: { code: "too-large" },
    });
  });

  it("is refused when it lies about how large its files are", async () => {
    const bomb = await writeZip([{ path: "a", bytes: new Uint8Array(70_000) }], DAY);
    const bytes = Buffer.from(bomb);
    // 70,000 is 0x00011170: the size stands in the directory (APPNOTE 4.4.9) as 00000070 then.
    const lie = edited(bytes, "\u0070\u0011\u0001\u0000", "\u0070\u0000\u0000\u0000");
    expect(await readZip(lie, { entries: 10, unpacked: 1_000 })).toMatchObject({
      ok: false,
      problem: { code: "zip-damaged" },
    });
  });

  it("is refused when it holds too many files", async () => {
    const many = await writeZip(
      Array.from({ length: 20 }, (_, number) => ({ path: `${number}`, bytes: "" })),
      DAY,
    );
    expect(await readZip(many, { entries: 19, unpacked: 1_000 })).toMatchObject({
      ok: false,
      problem: { code: "too-large" },
    });
  });

  it.each([
    ["/etc/pass", "an absolute path"],
    ["../../abc", "a path that climbs out"],
    ["C:\\ab.txt", "a path of Windows"],
  ])("is refused when a file is called %s: %s", async (path) => {
    const zip = edited(await writeZip([{ path: "wordabc/d", bytes: "x" }], DAY), "wordabc/d", path.padEnd(9, "x"));
    expect(await readZip(zip, DOCUMENT_LIMITS)).toMatchObject({ ok: false, problem: { code: "zip-damaged" } });
  });

  it("is refused when it is cut off anywhere, or is none", async () => {
    const zip = await writeZip(PARTS, DAY);
    for (const share of [0.01, 0.3, 0.6, 0.99]) {
      const cut = zip.subarray(0, Math.floor(zip.length * share));
      expect(await readZip(cut, DOCUMENT_LIMITS)).toMatchObject({ ok: false, problem: { code: "zip-damaged" } });
    }
    expect(await readZip(bytesOf("PK\u0003\u0004 and nothing else"), DOCUMENT_LIMITS)).toMatchObject({ ok: false });
  });

  it("is refused when it is encrypted", async () => {
    const zip = Buffer.from(await writeZip([{ path: "a", bytes: "secret" }], DAY));
    // Bit 0 of the flags in the central directory (APPNOTE 4.4.4).
    const entry = zip.indexOf("PK\u0001\u0002");
    zip[entry + 8] = (zip[entry + 8] ?? 0) | 1;
    expect(await readZip(zip, DOCUMENT_LIMITS)).toMatchObject({ ok: false, problem: { code: "zip-encrypted" } });
  });
});
