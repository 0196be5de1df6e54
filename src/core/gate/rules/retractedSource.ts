import { mayBeReliedOn } from "../../sources/mayBeReliedOn";
import { claimRule } from "../rule";

/** For a verdict that somebody gave or confirmed after the retraction, and has left on nothing else. */
export const retractedSource = claimRule(
  { id: "retracted-source", severity: "error", title: "No verified claim rests on retracted sources alone" },
  (claim, { sources }) => {
    const supporting = claim.evidence.filter(({ stance }) => stance === "supports");
    const standing = supporting.filter(({ sourceId }) => mayBeReliedOn(sourceId, sources));
    return (
      claim.inText && !claim.stale && claim.verdict === "verified" && supporting.length > 0 && standing.length === 0
    );
  },
  (quoted) => `${quoted} rests on sources that were retracted or are gone.`,
);
