import type { Claim, LedgerEntry } from "./claim";
import { brokenEntries } from "./ledger";
import { standingEntries } from "./standingEntries";

/** Milliseconds by which the clocks of those who work on a claim may be apart, or one of them may have been set back. */
const CLOCKS_APART = 24 * 60 * 60 * 1000;

/**
 * How many of a ledger's entries, from the first on, Stet could have written one after the other: they fit the chain, only
 * the first marks the claim, what is done to evidence or taken back is there, and time does not run backwards.
 * Equal to the ledger's length for every ledger that nobody else has touched. What comes after is nobody's word.
 *
 * @param latest ISO 8601 in UTC: nothing can have happened after it
 */
export function soundLength(claim: Claim, latest: string): number {
  const end = brokenEntries(claim)[0] ?? claim.ledger.length;
  const hashes = new Set<string>();
  let evidence = new Set<string>();
  for (const [position, entry] of claim.ledger.slice(0, end).entries()) {
    const before = claim.ledger[position - 1];
    const fits =
      (before ? entry.act !== "marked" : startsLedger(entry, claim.id)) &&
      (entry.act !== "taken-back" || hashes.has(entry.entry)) &&
      isKnown(entry, evidence) &&
      isNotBefore(entry.at, before?.at ?? entry.at) &&
      isNotBefore(latest, entry.at);
    if (!fits) return position;
    hashes.add(entry.hash);
    if (entry.act === "taken-back") evidence = evidenceAfter({ ...claim, ledger: claim.ledger.slice(0, position + 1) });
    else follow(evidence, entry);
  }
  return end;
}

function evidenceAfter(claim: Claim): Set<string> {
  const evidence = new Set<string>();
  for (const entry of standingEntries(claim)) follow(evidence, entry);
  return evidence;
}

function follow(evidence: Set<string>, entry: LedgerEntry): void {
  if (entry.act === "evidence-added") evidence.add(entry.evidence.id);
  if (entry.act === "evidence-removed") evidence.delete(entry.evidenceId);
}

function startsLedger(entry: LedgerEntry, id: string): boolean {
  return entry.act === "marked" && entry.copiedFrom !== id;
}

function isKnown(entry: LedgerEntry, evidence: ReadonlySet<string>): boolean {
  switch (entry.act) {
    case "evidence-added":
      return !evidence.has(entry.evidence.id);
    case "evidence-changed":
      return evidence.has(entry.evidence.id);
    case "evidence-removed":
      return evidence.has(entry.evidenceId);
    default:
      return true;
  }
}

function isNotBefore(later: string, earlier: string): boolean {
  return !(Date.parse(later) < Date.parse(earlier) - CLOCKS_APART);
}
