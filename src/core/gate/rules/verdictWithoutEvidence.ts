import { isSettled } from "../../claims/verdict";
import { claimRule } from "../rule";

export const verdictWithoutEvidence = claimRule(
  { id: "verdict-without-evidence", severity: "error", title: "Every verdict rests on evidence or a note" },
  (claim, { sources }) =>
    claim.inText &&
    isSettled(claim.verdict) &&
    claim.verdictNote.trim() === "" &&
    !claim.evidence.some((piece) => sources[piece.sourceId]?.retraction === null),
  (quoted) => `The verdict on ${quoted} has neither evidence nor a note behind it.`,
);
