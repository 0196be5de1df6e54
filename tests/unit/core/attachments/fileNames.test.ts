import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_KINDS, fileKind } from "#core/attachments/fileKinds";
import { givenName, recordedName } from "#core/attachments/fileNames";
import { fuzzing } from "../../../support/fuzzing";

const PDF = "application/pdf";

describe("the name that a file is given out under", () => {
  it.each([
    ["dredge report.pdf", PDF, "dredge report.pdf"],
    ["Report.PDF", PDF, "Report.PDF"],
    ["report.pdf.exe", PDF, "report.pdf-exe.pdf"],
    ["report", PDF, "report.pdf"],
    ["run.bat", "text/plain", "run-bat.txt"],
    ["page.html", "text/plain", "page-html.txt"],
    ["tides.CSV", "text/plain", "tides.CSV"],
    ["call 12.05", "audio/mpeg", "call 12-05.mp3"],
    ["photo.jpeg", "image/jpeg", "photo.jpeg"],
    ["invoice\u202Efdp.exe", PDF, "invoice-fdp-exe.pdf"],
    ["../../etc/passwd", "text/plain", "etc-passwd.txt"],
    ["C:\\keys\\aux", PDF, "C-keys-aux.pdf"],
    ["aux.pdf", PDF, "aux-.pdf"],
    ["COM¹", PDF, "COM¹-.pdf"],
    ["a\u0000b\r\nc.pdf", PDF, "a-b-c.pdf"],
    ["zero\u200Bwidth.pdf", PDF, "zero-width.pdf"],
    ["می\u200Cخواهم.pdf", PDF, "می\u200Cخواهم.pdf"],
    ["", PDF, "file.pdf"],
    ["...", PDF, "file.pdf"],
    ["tool.exe", "application/octet-stream", "tool-exe.bin"],
  ])("%j as %s is %j", (name, mediaType, expected) => {
    expect(givenName(name, mediaType)).toBe(expected);
  });

  it("ends in an extension of its kind and fits every disk, whatever it was", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom(...Object.keys(FILE_KINDS)),
        (name, type) => {
          const given = givenName(name, type);
          expect(fileKind(type)?.extensions).toContain(given.split(".").at(-1)?.toLowerCase());
          expect(given).not.toMatch(/[\p{Cc}\p{Cs}/\\:\u202A-\u202E\u2066-\u2069]|^\./u);
          expect(Buffer.byteLength(given)).toBeLessThanOrEqual(255);
          expect(givenName(given, type)).toBe(given);
        },
      ),
      fuzzing(500),
    );
  });
});

it("a recorded name keeps its extension when it is shortened, and is never empty", () => {
  const long = recordedName(`${"é".repeat(400)}.docx`);
  expect(long).toMatch(/é\.docx$/u);
  expect(long.length).toBeLessThanOrEqual(255);
  expect(recordedName("\u202E")).toBe("file");
});

it("every kind has an extension in small letters and no dot", () => {
  for (const { extensions } of Object.values(FILE_KINDS)) {
    expect(extensions.length).toBeGreaterThan(0);
    for (const extension of extensions) expect(extension).toMatch(/^[a-z0-9]+$/u);
  }
});
