import { foldForMatching } from "../text/foldForMatching";
import type { Claim, LedgerEntry } from "./claim";

/** What nobody can take back: that a claim was marked, and what the desk has written down about its sources. */
const FOR_GOOD: ReadonlySet<LedgerEntry["act"]> = new Set(["marked", "source-retracted", "source-reinstated"]);

/** Whether an act can be taken back by whoever did it. Taking back is one of those: that does it again. */
export function canBeTakenBack({ act }: LedgerEntry): boolean {
  return !FOR_GOOD.has(act);
}

/** Whether somebody may take an act back: nobody takes back what somebody else did. */
export function mayTakeBack(earlier: LedgerEntry, by: string): boolean {
  return canBeTakenBack(earlier) && isSameName(earlier.by, by);
}

/** Whether two names are one person's: case, accents and spacing tell nobody apart. */
export function isSameName(one: string, other: string): boolean {
  return one === other || foldForMatching(one) === foldForMatching(other);
}

/**
 * The entries of a ledger that count, in order: none that was taken back, and none of the takings-back themselves. What was
 * taken back and then put back counts again, in its old place. A taking-back that Stet would not have written takes nothing
 * back, by whatever door it came in.
 */
export function standingEntries({ ledger }: Claim): readonly LedgerEntry[] {
  if (ledger.every(({ act }) => act !== "taken-back")) return ledger;
  const takers = new Map<string, string[]>();
  const standing: LedgerEntry[] = [];
  for (const entry of [...ledger].reverse()) {
    if (takers.get(entry.hash)?.some((by) => mayTakeBack(entry, by))) continue;
    if (entry.act !== "taken-back") {
      standing.push(entry);
      continue;
    }
    const others = takers.get(entry.entry);
    if (others) others.push(entry.by);
    else takers.set(entry.entry, [entry.by]);
  }
  return standing.reverse();
}
