import type { Article } from "../article/article";
import type { Claim } from "../claims/claim";
import { claimState } from "../claims/claimState";
import { recordOnClaims } from "../claims/recordOnClaims";
import { standingEntries } from "../claims/standingEntries";
import type { Act } from "../identity/act";
import { idsOf } from "./currentId";
import type { Source } from "./source";

interface RetractOptions {
  /** Every id by which evidence may rest on the source (`restingIds`); those of the source itself by default. */
  readonly resting?: ReadonlySet<string>;
  /**
   * False at the very moment of the retraction, when nobody can have known yet: a ledger whose times are ahead, by another
   * machine's clock, must not hide from it.
   */
  readonly spareLater?: boolean;
}

/**
 * Writes the retraction of a source, with its reason, into the ledger of every claim that rested on it: in the text, orphaned
 * or dismissed, whatever the evidence says and whatever the verdict is. A claim that has been told of this retraction is not
 * told again, and one of which all evidence from the source came after it was linked by somebody who knew: the same article
 * comes back when nobody has to be told.
 */
export function retractIn(
  article: Article,
  source: Source,
  act: Pick<Act, "at">,
  { resting = idsOf(source), spareLater = true }: RetractOptions = {},
): Article {
  const { retraction } = source;
  if (!retraction) return article;
  const ids = idsOf(source);
  // By a clock that was put back, the entry would stand before the retraction that it records, and be written again.
  const at = act.at > retraction.at ? act.at : retraction.at;
  return recordOnClaims(article, { by: retraction.by, at }, (claim) =>
    restedOn(claim, resting, spareLater ? retraction.at : null) && !hasBeenTold(claim, ids, retraction.at)
      ? [{ act: "source-retracted", sourceId: source.id, reason: retraction.reason }]
      : [],
  );
}

function restedOn(claim: Claim, ids: ReadonlySet<string>, until: string | null): boolean {
  return claimState(claim).evidence.some(
    (piece) => ids.has(piece.sourceId) && (until === null || namedSince(claim, piece.id, ids) <= until),
  );
}

/** When a piece of evidence came to name the source; a change of its other parts does not count. */
function namedSince(claim: Claim, evidenceId: string, ids: ReadonlySet<string>): string {
  let since: string | null = null;
  for (const entry of standingEntries(claim)) {
    if (entry.act !== "evidence-added" && entry.act !== "evidence-changed") continue;
    if (entry.evidence.id === evidenceId) since = ids.has(entry.evidence.sourceId) ? (since ?? entry.at) : null;
  }
  return since ?? "";
}

function hasBeenTold({ ledger }: Claim, ids: ReadonlySet<string>, retractedAt: string): boolean {
  const told = ledger.findLastIndex(
    (entry) => entry.act === "source-retracted" && ids.has(entry.sourceId) && entry.at >= retractedAt,
  );
  const reinstated = ledger.findLastIndex((entry) => entry.act === "source-reinstated" && ids.has(entry.sourceId));
  return told > reinstated;
}
