import type { Claim, LedgerEntry } from "./claim";

/** What nobody can take back: that a claim was marked, and what the desk has written down about its sources. */
const FOR_GOOD: ReadonlySet<LedgerEntry["act"]> = new Set(["marked", "source-retracted", "source-reinstated"]);

/** Whether an act can be taken back by whoever did it. Taking back is one of those: that does it again. */
export function canBeTakenBack({ act }: LedgerEntry): boolean {
  return !FOR_GOOD.has(act);
}

/**
 * The entries of a ledger that count, in order: none that was taken back, and none of the takings-back themselves. What was
 * taken back and then put back counts again, in its old place.
 */
export function standingEntries({ ledger }: Claim): readonly LedgerEntry[] {
  if (ledger.every(({ act }) => act !== "taken-back")) return ledger;
  const takenBack = new Set<string>();
  const standing: LedgerEntry[] = [];
  for (const entry of [...ledger].reverse()) {
    if (takenBack.has(entry.hash) && canBeTakenBack(entry)) continue;
    if (entry.act === "taken-back") takenBack.add(entry.entry);
    else standing.push(entry);
  }
  return standing.reverse();
}
