import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { firewallFor } from "#core/firewall/firewall";
import { readings } from "#exchange/firewall/readings";
import { textsInBytes } from "#exchange/firewall/textsInBytes";
import { writeZip } from "#exchange/zip/writeZip";
import { aSource } from "../../../support/builders";
import { noise } from "./noise";

const NAME = "Sorrel Dunmarrow";
const OTHERS = ["Анна Орлова", "Νίκος Παππάς", "علي حسن", "דן כהן", "王小明", "김하늘", "Zoë Ångström", "Nguyễn Lộc"];
const firewall = firewallFor([NAME, ...OTHERS].map((name) => aSource({ name, terms: "confidential" })));
const SIZE = 20_000;
const NOISE = noise(SIZE);

function finds(bytes: Uint8Array): boolean {
  return firewall.leaks(readings(bytes, []).map((text) => ({ place: "the file", text }))).length > 0;
}

/** Among random bytes, between two that are no text. */
function amongBytes(inside: Uint8Array, at = 3_001, bytes = NOISE): Uint8Array {
  const apart = [0xff, 0xfe];
  return new Uint8Array([...bytes.subarray(0, at), ...apart, ...inside, ...apart, ...bytes.subarray(at)]);
}

function bigEndian(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le").swap16());
}

const quoted = (text: string) =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
const percent = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("");
const lines = (text: string, length: number, end: string) => text.replace(new RegExp(`.{${length}}`, "gu"), `$&${end}`);

it("finds nothing in random bytes", () => {
  expect(finds(NOISE)).toBe(false);
  expect(readings(NOISE, []).join("").length).toBeLessThan(SIZE);
});

describe.each([NAME, ...OTHERS])("%s, among bytes that are no text, is found", (name) => {
  it.each<[string, (text: string) => Uint8Array]>([
    ["in UTF-8", (text) => Buffer.from(text)],
    ["in UTF-16, little end first, before a zero", (text) => Buffer.from(`${text}\0`, "utf16le")],
    ["in UTF-16, big end first, before a zero", (text) => bigEndian(`${text}\0`)],
    ["in base64", (text) => Buffer.from(Buffer.from(text).toString("base64"))],
    ["in hexadecimal", (text) => Buffer.from(Buffer.from(text).toString("hex"))],
    ["in hexadecimal capitals", (text) => Buffer.from(Buffer.from(text).toString("hex").toUpperCase())],
    ["percent-encoded", (text) => Buffer.from(percent(text))],
    ["in quoted-printable", (text) => Buffer.from(quoted(text))],
    ["deflated", (text) => deflateSync(text)],
    ["deflated, and in base64", (text) => Buffer.from(deflateSync(`about ${text}`).toString("base64"))],
    ["gzipped", (text) => gzipSync(text)],
  ])("%s", (_, encode) => {
    expect(finds(amongBytes(encode(name)))).toBe(true);
    expect(finds(amongBytes(encode(name.replace(/[\p{L}\p{M}]/gu, "x"))))).toBe(false);
  });
});

describe("a name in a file that is no text is found", () => {
  it.each([0, 1, 2])("in base64 at each of three alignments: %i letters before it", (before) => {
    const encoded = Buffer.from(`${"–".repeat(40)}${"x".repeat(before)} ${NAME} ${"–".repeat(40)}`).toString("base64");
    expect(finds(amongBytes(Buffer.from(encoded)))).toBe(true);
    expect(finds(amongBytes(Buffer.from(lines(encoded, 64, "\n"))))).toBe(true);
    for (const end of ["\r\n", "\n  "]) expect(finds(amongBytes(Buffer.from(lines(encoded, 19, end))))).toBe(true);
    for (const glued of ["x", "id", "key", "/a/b/"]) expect(finds(Buffer.from(`see ${glued}${encoded}`))).toBe(true);
  });

  it.each([0, 1, 7])("wherever it stands: %i bytes before the end of a block", (before) => {
    const bytes = noise(70_000);
    for (const block of [4_096, 65_536]) {
      expect(finds(amongBytes(Buffer.from(NAME), block - before, bytes))).toBe(true);
      expect(finds(amongBytes(Buffer.from(NAME, "utf16le"), block - before, bytes))).toBe(true);
    }
  });

  it("at its very start and at its very end", () => {
    for (const inside of [Buffer.from(NAME), Buffer.from(NAME, "utf16le"), bigEndian("王小明\0")]) {
      expect(finds(new Uint8Array([...inside, 0xff, ...NOISE]))).toBe(true);
      expect(finds(new Uint8Array([...NOISE, 0xff, ...inside]))).toBe(true);
    }
  });

  it("in two strings that a zero parts", () => {
    expect(finds(amongBytes(Buffer.from("Sorrel\0Dunmarrow\0")))).toBe(true);
  });

  it.each([
    ["Anna", "Lee"],
    ["Дан", "Ли"],
  ])("in fields of a few bytes, each with its length: %s %s", (...words) => {
    const fields = words.flatMap((word) => [Buffer.byteLength(word), ...Buffer.from(word)]);
    const short = firewallFor([aSource({ name: words.join(" "), terms: "confidential" })]);
    const leaks = (inside: number[]) =>
      short.leaks(readings(amongBytes(new Uint8Array(inside)), []).map((text) => ({ place: "the file", text })));
    expect(leaks([...fields, 0])).toEqual(["the file"]);
    expect(leaks(fields.map((byte) => (byte < 0x20 ? byte : byte ^ 1)))).toEqual([]);
  });

  it("in Latin-1", () => {
    expect(finds(amongBytes(Buffer.from("by Zoë Ångström, 1931", "latin1")))).toBe(true);
  });

  it("in an entry of an archive that begins somewhere within", async () => {
    const parts = [{ path: "a.txt", bytes: `It was ${NAME}. `.repeat(9) }];
    expect(finds(amongBytes(await writeZip(parts, "2031-03-03")))).toBe(true);
  });

  it("in a stream that is stored, fixed or cut off", () => {
    const text = `${NAME} said so. `.repeat(5);
    for (const level of [0, 1, 9]) expect(finds(amongBytes(deflateSync(text, { level })))).toBe(true);
    expect(finds(amongBytes(deflateSync(NAME, { strategy: 4 })))).toBe(true);
    expect(finds(new Uint8Array([...NOISE, ...deflateSync(text, { level: 0 }).subarray(0, 40)]))).toBe(true);
  });

  it("but not where nothing says that something is packed", () => {
    // Named in SECURITY.md: a firewall that is thought to see this would be worse.
    expect(finds(amongBytes(deflateRawSync(`${NAME} said so, and again. `.repeat(9))))).toBe(false);
    expect(finds(amongBytes(brotliCompressSync(`${NAME} said so, and again. `.repeat(9))))).toBe(false);
  });
});

describe("a name in a text is found", () => {
  it.each([
    ["split by tags", "<w:t>Sor</w:t></w:r><w:r><w:t>rel Dun</w:t></w:r><w:r><w:t>marrow</w:t>"],
    ["in two cells", "<td>Sorrel</td><td>Dunmarrow</td>"],
    ["in two cells, short", "<td>Jo</td><td>Lee</td>"],
    ["around a comment", "Sorrel Dun<!-- > not <b>here -->marrow"],
    ["around character data", "Sorrel Dun<![CDATA[marr]]>ow"],
    ["around an instruction", "Sorrel Dun<?x y?>marrow"],
    ["with references", "S&#111;rrel D&#x75;nmarr&#X6F;w"],
    ["with references by name", "Zo&euml; &Aring;ngstr&ouml;m"],
    ["with a soft hyphen by name", "J&shy;o Le&shy;e"],
    ["with references twice", "S&amp;#111;rrel D&amp;amp;#x75;nmarrow"],
    ["with tags escaped", "Sorrel Dun&lt;b&gt;marrow&lt;/b&gt;"],
    ["with escapes of JSON", '"S\\u006frrel D\\u0075nmarrow"'],
    ["with escapes of JSON twice", '"\\"S\\\\u006frrel D\\\\u0075nmarrow\\""'],
    ["with escapes of a pair", '"\\ud835\\udc12orrel Dunmarrow"'],
    ["with escapes of JavaScript", "S\\x6frrel D\\u{75}nmarrow"],
    ["with octal escapes", "(S\\157rrel D\\165nmarrow)"],
    [
      "in the hexadecimal strings of a PDF",
      "/Alt <FEFF0053006F007200720065006C002000440075006E006D006100720072006F0077>",
    ],
    ["over soft breaks of quoted-printable", "Sor=\r\nrel Dunm=61rrow"],
    ["over lines", "the harbour, Sorrel\nDunmarrow said"],
    ["over quoted lines", "> Sorrel\n> Dunmarrow"],
    ["in a query", "https://x.example/?q=Sorrel+Dunmarrow&x=1"],
    ["percent-encoded after a byte that is no text", "https://x.example/%FF%53orrel%20Dunmarrow"],
    ["percent-encoded in Latin-1", "https://x.example/Zo%EB%20%C5ngstr%F6m"],
    ["percent-encoded in the old way of scripts", "S%u006frrel Dunmarrow"],
    ["in Punycode", "https://xn--zo-ngstrm-72a8duh.example/"],
    ["in base64 in a link", `https://x.example/id/${Buffer.from(NAME).toString("base64url")}?a`],
  ])("%s", (_, text) => {
    const all = firewallFor([NAME, "Jo Lee", "Zoë Ångström"].map((name) => aSource({ name, terms: "confidential" })));
    const leaks = (written: string) =>
      all.leaks(readings(Buffer.from(written), []).map((reading) => ({ place: "the file", text: reading })));
    expect(leaks(text)).toEqual(["the file"]);
    expect(leaks(text.toUpperCase().replace(/[A-Z]/gu, "q"))).toEqual([]);
  });

  it("in Punycode label by label, wherever the host is broken", () => {
    const label = new URL("https://орлова.example").hostname.split(".")[0];
    const text = `https://xn--99999.${label}.example/`;
    expect(readings(Buffer.from(text), [])).toContain("орлова");
  });

  it("and not where it is exempt", () => {
    const style = `font-family: ${NAME}`;
    expect(readings(Buffer.from(`<style>${style}</style>`), [style]).join()).not.toContain(NAME);
  });
});

describe("what takes a reader time", () => {
  const SLOW = 100_000;
  it.each([
    "a.",
    "xn--",
    "xn--a.",
    "aA1/",
    "<a",
    "<!--",
    "<![CDATA[",
    "%41",
    "=41",
    "=\n",
    "\\",
    "\\u",
    "&",
    "&amp;",
    "&#",
    " ",
    "QUJD ",
    "PK\u0003\u0004\0\0\0\0\x08\0",
    "x\u0001\u0001",
  ])("is read in one go: %j over and over", { timeout: 5_000 }, (piece) => {
    expect(finds(Buffer.from(piece.repeat(Math.ceil(SLOW / piece.length)), "latin1"))).toBe(false);
  });
});

describe("three letters", () => {
  it("that stand among random bytes by chance are nobody's name", () => {
    const short = firewallFor(["May", "Lee", "Al"].map((name) => aSource({ name, terms: "confidential" })));
    const planted = ["~May#", "(Lee)", "\\Al\\9"].flatMap((text) => [...Buffer.from(text), 0xff]);
    const bytes = new Uint8Array([...NOISE, 0xff, ...planted]);
    expect(short.leaks(textsInBytes(bytes).map((text) => ({ place: "x", text })))).toEqual([]);
    const caption = new Uint8Array([...NOISE, 0, 0, ...Buffer.from("Photo by May"), 0, 0]);
    expect(short.leaks(textsInBytes(caption).map((text) => ({ place: "x", text })))).toEqual(["x"]);
  });
});
