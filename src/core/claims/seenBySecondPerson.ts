import { foldForMatching } from "../text/foldForMatching";
import { normaliseWording } from "../text/normaliseWording";
import type { Claim } from "./claim";
import { standingEntries } from "./standingEntries";

/**
 * Whether somebody other than the person who marked a claim has given its current verdict, or confirmed it, on the words
 * that the verdict is about now. A name counts as the same one whatever its case, accents and spacing.
 */
export function seenBySecondPerson(claim: Claim): boolean {
  const marker = foldForMatching(claim.ledger[0]?.by ?? "");
  const standing = standingVerdicts(claim);
  const wording = normaliseWording(standing.at(-1)?.text ?? "");
  return standing.some(({ by, text }) => normaliseWording(text) === wording && foldForMatching(by) !== marker);
}

/** The acts by which the current verdict was given and confirmed, since it was last another one or opened again. */
function standingVerdicts(claim: Claim): Claim["ledger"] {
  let standing: Claim["ledger"] = [];
  let verdict = "unchecked";
  for (const entry of standingEntries(claim)) {
    if (entry.act === "source-retracted") {
      // Whoever stood behind the verdict before did so on the word of that source.
      standing = [];
    } else if (entry.act === "reopened") {
      standing = [];
      verdict = "unchecked";
    } else if (entry.act === "verdict") {
      standing = entry.verdict === verdict ? [...standing, entry] : [entry];
      verdict = entry.verdict;
    } else if (entry.act === "reconfirmed") {
      standing = [...standing, entry];
    }
  }
  return standing;
}
