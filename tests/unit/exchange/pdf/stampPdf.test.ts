import { describe, expect, it } from "vitest";
import { infoEntries } from "#exchange/pdf/infoEntries";
import { stampPdf } from "#exchange/pdf/stampPdf";
import { aPrintedPdf } from "../../../support/aPrinter";
import { valueIn } from "../../../support/unwrap";

const AT = "2031-05-06T07:08:09.123Z";
const HTML = "<title>عودة العبّارة (1) \\ x</title>";

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const infoOf = (bytes: Uint8Array) =>
  Object.fromEntries((infoEntries(latin(bytes)) ?? []).map(({ key, text }) => [key, text]));

describe("stamping a PDF", () => {
  it("writes the article's date and Stet's name over the moment of printing and the browser's", () => {
    const { bytes, info } = valueIn(stampPdf(aPrintedPdf(HTML), AT));
    expect(infoOf(bytes)).toEqual({
      Title: "عودة العبّارة (1) \\ x",
      Creator: "Stet",
      Producer: "Skia/PDF m156",
      CreationDate: "D:20310506070809Z",
      ModDate: "D:20310506070809Z",
    });
    expect(info).toContain("عودة العبّارة (1) \\ x");
    expect(latin(bytes)).not.toContain("Linux");
  });

  it("moves nothing else in the file", () => {
    const printed = aPrintedPdf(HTML);
    const { bytes } = valueIn(stampPdf(printed, AT));
    expect(bytes.length).toBe(printed.length);
    const table = latin(bytes).indexOf("xref");
    expect(latin(bytes).slice(table)).toBe(latin(printed).slice(table));
  });

  it("gives the same bytes whenever the page was printed", () => {
    const morning = valueIn(stampPdf(aPrintedPdf(HTML, { at: "20300101060000" }), AT));
    const evening = valueIn(stampPdf(aPrintedPdf(HTML, { at: "20300101200000" }), AT));
    expect(morning.bytes).toEqual(evening.bytes);
  });

  it("is not misled by a title that looks like an entry", () => {
    const info = "\n/Subject (\\) /CreationDate \\(D:2000\\) (nested) >> )";
    const { bytes } = valueIn(stampPdf(aPrintedPdf(HTML, { info }), AT));
    expect(infoOf(bytes)["Subject"]).toBe(") /CreationDate (D:2000) (nested) >> ");
  });

  it.each([
    ["no PDF", Buffer.from("<html>")],
    ["an empty file", Buffer.alloc(0)],
    [
      "a PDF without a table",
      Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Info 1 0 R>>\nstartxref\n3\n%%EOF"),
    ],
    ["a PDF that is cut off", Buffer.from(aPrintedPdf(HTML)).subarray(0, 200)],
    [
      "an information that is cut off",
      Buffer.from(latin(aPrintedPdf(HTML)).replace(/Skia\/PDF m156\)/u, "Skia/PDF m156 ")),
    ],
    [
      "a table that leads elsewhere",
      Buffer.from(latin(aPrintedPdf(HTML)).replace(/\d{10} 00000 n/u, "9999999999 00000 n")),
    ],
  ])("refuses %s", (_what, bytes) => {
    expect(stampPdf(new Uint8Array(bytes), AT)).toMatchObject({ ok: false, problem: { code: "print-failed" } });
  });
});
