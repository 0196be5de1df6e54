import { describe, expect, it } from "vitest";
import { decodeText } from "#exchange/decoding/decodeText";
import { MAX_TEXT_BYTES } from "#exchange/limits";
import { bytesOf, PIXEL } from "../support";

function decoded(bytes: Uint8Array) {
  const result = decodeText(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function problem(bytes: Uint8Array) {
  const result = decodeText(bytes);
  if (result.ok) throw new Error("was decoded");
  return result.problem;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** "Café" in Windows-1252, and the same in ISO 8859-1. */
const CAFE = new Uint8Array([0x43, 0x61, 0x66, 0xe9]);

describe("a file's text", () => {
  it.each([
    ["UTF-8", bytesOf("Café 1931")],
    ["UTF-8 with a byte-order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf("Café 1931")])],
    ["UTF-16 little-endian", utf16("\uFEFFCafé 1931", true)],
    ["UTF-16 big-endian", utf16("\uFEFFCafé 1931", false)],
  ])("is read from %s without a warning", (_, bytes) => {
    expect(decoded(bytes)).toEqual({ text: "Café 1931", warnings: [] });
  });

  it("is read in the encoding that its HTML declares", () => {
    const head = bytesOf('<html><head><meta charset="windows-1251"></head><body>');
    const bytes = new Uint8Array([...head, 0xcf, 0xe0, 0xf0, 0xee, 0xec]);
    expect(decoded(bytes)).toMatchObject({ text: expect.stringContaining("Паром"), warnings: [] });
  });

  it("is read as what it most likely is, with a warning that names it", () => {
    const sentence = "Le café du port a rouvert après dix années; l'hôtel, lui, reste fermé. ";
    const bytes = new Uint8Array(Buffer.from(sentence.repeat(4), "latin1"));
    const { text, warnings } = decoded(bytes);
    expect(text).toBe(sentence.repeat(4));
    expect(warnings).toEqual([expect.stringMatching(/windows-1252|iso-8859-1/u)]);
  });

  it("is read even when an encoding is declared that nobody knows", () => {
    const bytes = new Uint8Array([...bytesOf('<meta charset="x-selwick">'), ...CAFE]);
    expect(decoded(bytes).text).toContain("Caf");
  });

  it("loses control characters and keeps tabs and line ends", () => {
    expect(decoded(bytesOf("a\u0001b\tc\r\nd\fe\u007F")).text).toBe("ab\tc\r\nd\ne");
  });
});

describe("a file that is no text", () => {
  it.each([
    ["file-empty", new Uint8Array()],
    ["file-empty", bytesOf(" \n\t \r\n")],
    ["file-empty", new Uint8Array([0xef, 0xbb, 0xbf])],
    ["not-text", PIXEL],
    ["not-text", bytesOf("%PDF-1.7\n%âãÏÓ")],
    ["not-text", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ["not-text", bytesOf("{\\rtf1\\ansi Harbour}")],
    ["not-text", new Uint8Array([72, 97, 0, 114, 98, 111, 117, 114])],
    ["not-text", new Uint8Array(200).fill(6)],
    ["file-too-large", new Uint8Array(MAX_TEXT_BYTES + 1).fill(65)],
  ])("is refused as %s", (code, bytes) => {
    expect(problem(bytes).code).toBe(code);
  });

  it("is told by name where that helps", () => {
    expect(problem(bytesOf("%PDF-1.7")).message).toContain("a PDF file");
  });

  it("is told by its size and the limit", () => {
    expect(problem(new Uint8Array(50 * 1024 * 1024).fill(65)).message).toMatch(/50 MB.*10 MB of text/u);
  });
});
