import type { Claim, LedgerEntry } from "./claim";
import { standingEntries } from "./standingEntries";

/** The entry by which a claim's verdict stands as it does: given, confirmed or opened again, and not taken back. */
export function lastVerdictEntry(claim: Claim): LedgerEntry | undefined {
  return standingEntries(claim).findLast(({ act }) => act === "verdict" || act === "reconfirmed" || act === "reopened");
}
