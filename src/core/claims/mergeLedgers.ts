import { sameJson } from "../article/sameJson";
import type { Claim, LedgerEntry } from "./claim";
import { appendAct, type LedgerAct, notBefore } from "./ledger";
import { commonEntries, isRetractionAct } from "./rechain";

/**
 * A claim on which two people worked at the same time, each without knowing of the other: the entries of the one who saved
 * first, then those of the other, chained behind them. No entry is lost, and none is written twice. What is judged last
 * counts; a judgement that did not know of a retraction does not settle it, so that the claim is open again.
 */
export function mergeLedgers(standing: Claim, mine: Claim): Claim {
  const known = commonEntries(standing, mine);
  const theirs = standing.ledger.slice(known);
  const own = mine.ledger.slice(known).filter((entry) => !isRetractionAct(entry));
  if (theirs.length === 0) return mine;
  /** The hashes of my entries, and those that they have behind theirs. */
  const moved = new Map<string, string>();
  let grown = standing;
  for (const entry of own) {
    const act = unchained(entry, moved);
    const written = theirs.find((other) => sameJson(act, unchained(other, new Map())));
    if (!written) grown = appendAct(grown, { ...act, at: notBefore(grown, act.at) });
    moved.set(entry.hash, written?.hash ?? grown.ledger.at(-1)?.hash ?? entry.hash);
  }
  const judged = own.findLast(({ act }) => act === "verdict" || act === "reconfirmed");
  if (!judged || !theirs.some(({ act }) => act === "source-retracted") || grown === standing) return grown;
  const { by, text } = judged;
  const note = "Judged before a retraction was known.";
  return appendAct(grown, { act: "reopened", at: notBefore(grown, judged.at), by, text, note });
}

function unchained({ previous: _, hash: __, ...entry }: LedgerEntry, moved: ReadonlyMap<string, string>): LedgerAct {
  return (entry.act === "taken-back" ? { ...entry, entry: moved.get(entry.entry) ?? entry.entry } : entry) as LedgerAct;
}
