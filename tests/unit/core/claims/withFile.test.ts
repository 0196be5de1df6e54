import { expect, it } from "vitest";
import { evidenceSchema } from "#core/claims/evidence";
import { fileOf, withFile } from "#core/claims/withFile";
import { aPieceOfEvidence } from "../../../support/builders";

const FILE = { sha256: "a".repeat(64), name: "fog.pdf" };

it("attaches a file, and another in its place", () => {
  const first = withFile(aPieceOfEvidence({ note: "see page 3" }), FILE);
  expect(fileOf(first)).toEqual(FILE);
  const second = withFile(first, { sha256: "b".repeat(64), name: "tides.csv" });
  expect(fileOf(second)?.name).toBe("tides.csv");
  expect(evidenceSchema.parse(second).note).toBe("see page 3");
});

it("takes a file off without a trace", () => {
  const piece = aPieceOfEvidence();
  expect(withFile(withFile(piece, FILE), null)).toEqual(piece);
  expect(fileOf(piece)).toBeNull();
});

it("has a name for a file that was attached without one", () => {
  expect(fileOf(aPieceOfEvidence({ attachment: FILE.sha256 }))?.name).toBe("Attached file");
});
