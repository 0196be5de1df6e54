import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "#core/report/reportFormat";
import type { Source } from "#core/sources/source";
import { exportArticle } from "#exchange/exportArticle";
import { contentsOf } from "#exchange/firewall/contentsOf";
import { formats } from "#exchange/registry";
import { aPrinter } from "../../../support/aPrinter";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, aSource } from "../../../support/builders";
import { askForReport } from "../report/support";
import { cleared } from "../support";

const FORMATS = formats.filter((format) => format.exporter).map((format) => format.id);
const HASH = "ab".repeat(32);
const SECRET = "Only on the desk";

/** A source with a file, and an article of which a claim rests on another from it. */
function aStory(attachmentName: string, source: Source) {
  const evidence = [aPieceOfEvidence({ sourceId: source.id, attachment: HASH, attachmentName })];
  const claim = aClaim({ text: "It sank.", verdict: "verified", evidence });
  return anArticle({ headline: "The ferry", slug: "ferry", body: aBody(aParagraph(claim)), claims: [claim] });
}

const onRecord = aSource({ name: "Orla Fennick", files: [{ sha256: "cd".repeat(32), name: `${SECRET}.mp3` }] });

async function exportStory(attachmentName: string, sources: readonly Source[], format: string) {
  const [source] = sources;
  const clearance = cleared(aStory(attachmentName, source ?? onRecord), { sources });
  const asked: string[] = [];
  const attachment = (sha256: string) => {
    asked.push(sha256);
    return { bytes: new TextEncoder().encode(SECRET), mediaType: "application/pdf" };
  };
  return { result: await exportArticle({ clearance, attachment, printPdf: aPrinter }, format), asked };
}

/** What stands in a file, and in the files within it. */
async function textIn(bytes: Uint8Array): Promise<string> {
  const files = await contentsOf(bytes);
  return files.map((file) => `${file.path}\n${new TextDecoder().decode(file.bytes)}`).join("\n");
}

describe.each(FORMATS)("as %s", (format) => {
  it("no file behind evidence or a source leaves, and no exporter asks for it", async () => {
    const { result, asked } = await exportStory("log.pdf", [onRecord], format);
    expect(asked).toEqual([]);
    if (!result.ok) throw new Error(result.problem.message);
    const text = await textIn(result.value.bytes);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(Buffer.from(SECRET).toString("base64"));
    // Stet's own JSON carries the ledger whole, or its chain would break.
    if (format !== "json") expect(text).not.toMatch(/log\.pdf|abababab/u);
  });

  it.each(["Sorrel Dunmarrow.mp3", "call_sorrel-dunmarrow.mp3", "SORREL.DUNMARROW.2024.mp3", "Dunmarrow, Sorrel.mp3"])(
    "a confidential source does not leave in a file's name: %s",
    async (name) => {
      const leak = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an official" });
      const { result } = await exportStory(name, [onRecord, leak], format);
      if (result.ok) expect(await textIn(result.value.bytes)).not.toMatch(/dunmarrow/iu);
      else
        expect(result.problem).toMatchObject({
          code: "firewall",
          message: expect.stringMatching(/history of a claim/u),
        });
      expect(result.ok).toBe(format !== "json");
    },
  );
});

it.each(REPORT_FORMATS)("no public report, as %s, names a file or its hash", (format) => {
  const report = askForReport(aStory("log.pdf", onRecord), format, { sources: [onRecord] });
  if (!report.ok) throw new Error(report.problem.message);
  expect(new TextDecoder().decode(report.value.bytes)).not.toMatch(/log\.pdf|abababab|Only on the desk/u);
});
