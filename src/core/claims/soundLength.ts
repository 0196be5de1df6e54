import type { Claim, LedgerEntry } from "./claim";
import { brokenEntries } from "./ledger";
import { mayTakeBack, standingEntries } from "./standingEntries";

/** Milliseconds by which the clocks of those who work on a claim may be apart, or one of them may have been set back. */
const CLOCKS_APART = 24 * 60 * 60 * 1000;

/**
 * How many of a ledger's entries, from the first on, Stet could have written one after the other: they fit the chain, only
 * the first marks the claim, what is done to evidence or taken back is there and was whose it is to take back, and time
 * does not run backwards.
 * Equal to the ledger's length for every ledger that nobody else has touched. What comes after is nobody's word.
 *
 * @param latest ISO 8601 in UTC: nothing can have happened after it
 */
export function soundLength(claim: Claim, latest: string): number {
  const end = brokenEntries(claim)[0] ?? claim.ledger.length;
  const earlier = new Map<string, LedgerEntry>();
  let evidence = new Set<string>();
  /** What was taken back is replayed only when it matters: a ledger may hold very many of them. */
  let followed = true;
  for (const [position, entry] of claim.ledger.slice(0, end).entries()) {
    const before = claim.ledger[position - 1];
    if (!followed && isAboutEvidence(entry)) {
      evidence = evidenceAfter({ ...claim, ledger: claim.ledger.slice(0, position) });
      followed = true;
    }
    const fits =
      (before ? entry.act !== "marked" : startsLedger(entry, claim.id)) &&
      takesBackOwn(entry, earlier) &&
      isKnown(entry, evidence) &&
      isNotBefore(entry.at, before?.at ?? entry.at) &&
      isNotBefore(latest, entry.at);
    if (!fits) return position;
    earlier.set(entry.hash, entry);
    if (entry.act === "taken-back") followed = false;
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

function takesBackOwn(entry: LedgerEntry, earlier: ReadonlyMap<string, LedgerEntry>): boolean {
  if (entry.act !== "taken-back") return true;
  const taken = earlier.get(entry.entry);
  return taken !== undefined && mayTakeBack(taken, entry.by);
}

function isAboutEvidence({ act }: LedgerEntry): boolean {
  return act === "evidence-added" || act === "evidence-changed" || act === "evidence-removed";
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
