import { expect, it } from "vitest";
import { recordableFile } from "#core/claims/recordableFile";
import { anId, aPieceOfEvidence, aSource } from "../../../support/builders";

const HASH = "a".repeat(64);
const leak = aSource({ name: "Sorrel Dunmarrow", aliases: ["Wren of Skerrow"], terms: "confidential" });
const recorded = (attachmentName: string, source = leak) =>
  recordableFile(aPieceOfEvidence({ attachment: HASH, attachmentName }), [source]).attachmentName;

it.each(["Sorrel Dunmarrow.MP3", "interview_sorrel-dunmarrow_2024.mp3", "SorrelDunmarrow.mp3", "wren of skerrow.mp3"])(
  "says nothing instead of %j, which gives a confidential source away",
  (name) => {
    expect(recorded(name)).toBe("attached-file.mp3");
  },
);

it("leaves every other name as it is", () => {
  expect(recorded("tides 2024.csv")).toBe("tides 2024.csv");
  expect(recorded("Sorrel Dunmarrow.mp3", { ...leak, terms: "on-the-record" })).toBe("Sorrel Dunmarrow.mp3");
});

it("says nothing of what a confidential source gave, whatever it is called", () => {
  const from = (id: string, attachmentName: string) =>
    recordableFile(aPieceOfEvidence({ sourceId: id, attachment: HASH, attachmentName }), [leak]);
  expect(from(leak.id, "budget, third draft.docx").attachmentName).toBe("attached-file.docx");
  const before = { ...leak, formerIds: [anId()] };
  const merged = aPieceOfEvidence({ sourceId: before.formerIds[0] ?? "", attachment: HASH, attachmentName: "budget" });
  expect(recordableFile(merged, [before]).attachmentName).toBe("attached-file");
  const once = from(leak.id, "attached-file.docx");
  expect(recordableFile(once, [leak])).toBe(once);
});

it("adds no key to evidence without a file", () => {
  const piece = aPieceOfEvidence();
  expect(recordableFile(piece, [leak])).toBe(piece);
});
