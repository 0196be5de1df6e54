import { isSettled } from "../../claims/verdict";
import { mayBeReliedOn } from "../../sources/mayBeReliedOn";
import { claimRule } from "../rule";

export const verdictWithoutEvidence = claimRule(
  { id: "verdict-without-evidence", severity: "error", title: "Every verdict rests on evidence or a note" },
  (claim, { sources }) =>
    claim.inText &&
    isSettled(claim.verdict) &&
    claim.verdictNote.trim() === "" &&
    !claim.evidence.some((piece) => mayBeReliedOn(piece.sourceId, sources)),
  (quoted) => `The verdict on ${quoted} has neither evidence nor a note behind it.`,
);
