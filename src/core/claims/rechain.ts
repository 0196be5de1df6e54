import { sameJson } from "../article/sameJson";
import type { Claim, LedgerEntry } from "./claim";
import { claimState } from "./claimState";
import { appendAct, type LedgerAct, notBefore } from "./ledger";
import { standingEntries } from "./standingEntries";

/** Tells which source an id means now, after mergers: `currentIdIn`. */
export type CurrentId = (sourceId: string) => string;

/**
 * Whether the entries of a ledger from a position on are all of the desk's own: retractions, reinstatements, and mergers,
 * which change nothing of a piece of evidence but by which id it names the same source.
 */
export function onlyDeskActs(claim: Claim, from: number, currentId: CurrentId): boolean {
  return claim.ledger.slice(from).every((entry, index) => isDeskAct(claim, entry, from + index, currentId));
}

/** Whether only the desk may write such an entry. A merger's is like anybody's change of evidence. */
export function isRetractionAct({ act }: Pick<LedgerEntry, "act">): boolean {
  return act === "source-retracted" || act === "source-reinstated";
}

function isDeskAct({ id, ledger }: Claim, entry: LedgerEntry, position: number, currentId: CurrentId): boolean {
  if (isRetractionAct(entry)) return true;
  if (entry.act !== "evidence-changed") return false;
  const { evidence } = claimState({ id, ledger: ledger.slice(0, position) });
  const before = evidence.find((piece) => piece.id === entry.evidence.id);
  return (
    before !== undefined &&
    before.sourceId !== entry.evidence.sourceId &&
    currentId(before.sourceId) === currentId(entry.evidence.sourceId) &&
    sameJson({ ...before, sourceId: "" }, { ...entry.evidence, sourceId: "" })
  );
}

/** How many entries two ledgers have in common from the first on. The hashes tell: each covers all before it. */
export function commonEntries(one: Claim, other: Claim): number {
  const parting = one.ledger.findIndex(({ hash }, position) => hash !== other.ledger[position]?.hash);
  return parting < 0 ? one.ledger.length : parting;
}

/**
 * A claim as somebody has it who did not know yet what the desk has written into its ledger meanwhile: their entries, chained
 * anew behind those of the desk. Such of them as have been chained anew before, by a save whose answer they have not taken
 * over, are not written twice. Null when it was not the desk alone that wrote, or when nothing is to be done.
 *
 * What was judged without knowing of a retraction does not settle it: its entry is repeated behind the judgement, so that
 * the verdict is kept and the claim still needs another look.
 */
export function rechain(standing: Claim, theirs: Claim, currentId: CurrentId, at: string): Claim | null {
  const known = commonEntries(standing, theirs);
  if (known === standing.ledger.length) return null;
  const own = theirs.ledger.slice(known);
  /** The hashes of their entries, and those that the same entries have in the new chain. */
  const moved = new Map<string, string>();
  for (const [index, entry] of standing.ledger.slice(known).entries()) {
    const next = own[0];
    if (next && sameJson({ ...unchained(next, moved), at: "" }, { ...unchained(entry, new Map()), at: "" })) {
      moved.set(next.hash, entry.hash);
      own.shift();
    } else if (!isDeskAct(standing, entry, known + index, currentId)) {
      return null;
    }
  }
  let grown = standing;
  for (const entry of own) {
    const act = unchained(entry, moved);
    grown = appendAct(grown, { ...act, at: notBefore(grown, act.at) });
    moved.set(entry.hash, grown.ledger.at(-1)?.hash ?? entry.hash);
  }
  return repeatRetractions(standing, grown, known, currentId, at);
}

/** An entry without its place in a chain. What it takes back goes by the hash that this has now. */
function unchained(
  { previous: _previous, hash: _hash, ...entry }: LedgerEntry,
  moved: ReadonlyMap<string, string>,
): LedgerAct {
  return (entry.act === "taken-back" ? { ...entry, entry: moved.get(entry.entry) ?? entry.entry } : entry) as LedgerAct;
}

/**
 * A claim after acts of somebody who knew only so many entries of the ledger as it stood before: each retraction behind those
 * that weighed on the claim, and that the acts have settled, is written down again.
 */
export function repeatRetractions(
  standing: Claim,
  grown: Claim,
  known: number,
  currentId: CurrentId,
  at: string,
): Claim {
  const unknown = new Set(standing.ledger.slice(known));
  const weighing = claimState(standing).retractions;
  const { evidence, retractions } = claimState(grown);
  const settled = standingEntries(standing).filter(
    (entry) =>
      entry.act === "source-retracted" &&
      unknown.has(entry) &&
      weighing.some((retraction) => retraction.sourceId === entry.sourceId) &&
      !retractions.some((retraction) => retraction.sourceId === entry.sourceId) &&
      evidence.some((piece) => currentId(piece.sourceId) === currentId(entry.sourceId)),
  );
  const text = grown.ledger.at(-1)?.text ?? "";
  return settled.reduce(
    (claim, entry) => appendAct(claim, { ...unchained(entry, new Map()), at: notBefore(claim, at), text }),
    grown,
  );
}
