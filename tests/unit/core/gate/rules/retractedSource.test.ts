import { expect, it } from "vitest";
import { aClaim, anArticle, aPieceOfEvidence, aSource, TEST_TIME } from "../../../../support/builders";
import { aContext, findingsOf } from "../../../../support/gate";

const rule = "retracted-source";
const retraction = { at: TEST_TIME, by: "Ada Quill", reason: "The minutes were forged." };
const forged = aSource({ name: "Minutes", retraction });
const sound = aSource({ name: "Register" });
const repeater = aSource({ name: "Selwick Post", originId: forged.id });
const context = aContext([forged, sound, repeater]);

function verifiedOn(...pieces: ReturnType<typeof aPieceOfEvidence>[]) {
  return anArticle({ claims: [aClaim({ verdict: "verified", note: "Looked again.", evidence: pieces })] });
}
const from = (sourceId: string, stance: "supports" | "contradicts" = "supports") =>
  aPieceOfEvidence({ sourceId, stance });

it("closes the gate for a verified claim that nothing but retracted sources supports, their repeaters included", () => {
  expect(findingsOf(rule, verifiedOn(from(forged.id)), context)).toMatchObject([{ severity: "error" }]);
  expect(findingsOf(rule, verifiedOn(from(forged.id), from(repeater.id)), context)).toHaveLength(1);
});

it("is content when a source that stands supports it too, or when no source ever did", () => {
  expect(findingsOf(rule, verifiedOn(from(forged.id), from(sound.id)), context)).toEqual([]);
  expect(findingsOf(rule, verifiedOn(from(forged.id, "contradicts")), context)).toEqual([]);
});

it("leaves other verdicts alone", () => {
  const claim = aClaim({ verdict: "false", note: "Forged.", evidence: [from(forged.id)] });
  expect(findingsOf(rule, anArticle({ claims: [claim] }), context)).toEqual([]);
});
