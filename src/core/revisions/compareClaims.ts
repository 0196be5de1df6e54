import type { Article } from "../article/article";
import { sameJson } from "../article/sameJson";
import { type ClaimView, viewClaims } from "../claims/claimView";
import type { Evidence } from "../claims/evidence";
import type { Verdict } from "../claims/verdict";
import { normaliseWording } from "../text/normaliseWording";

/** What changed of one claim between two states of an article. */
export interface ClaimChange {
  readonly id: string;
  /** `removed`: it is no longer among the article's claims, as its words are gone. Its ledger stays. */
  readonly kind: "added" | "removed" | "changed";
  readonly text: string;
  /** Null when it says the same. */
  readonly wording: { readonly before: string; readonly after: string } | null;
  readonly verdict: { readonly before: Verdict; readonly after: Verdict } | null;
  readonly stale: { readonly before: boolean; readonly after: boolean } | null;
  readonly evidence: {
    readonly added: readonly Evidence[];
    readonly removed: readonly Evidence[];
    readonly changed: readonly { readonly before: Evidence; readonly after: Evidence }[];
  };
}

type State = Pick<Article, "body" | "claims">;

/** The claims that differ, in the order of the text afterwards; those that are gone come last. */
export function compareClaims(before: State, after: State): ClaimChange[] {
  const were = new Map(viewClaims(before.body, before.claims).map((view) => [view.id, view]));
  const are = viewClaims(after.body, after.claims);
  const present = new Set(are.map(({ id }) => id));
  const changes = are.flatMap((view) => {
    const was = were.get(view.id);
    if (!was) return [described("added", null, view)];
    const change = described("changed", was, view);
    return hasChanged(change) ? [change] : [];
  });
  const gone = [...were.values()].filter(({ id }) => !present.has(id)).map((was) => described("removed", was, was));
  return [...changes, ...gone];
}

function described(kind: ClaimChange["kind"], was: ClaimView | null, is: ClaimView): ClaimChange {
  const reworded = was !== null && normaliseWording(was.text) !== normaliseWording(is.text);
  return {
    id: is.id,
    kind,
    text: is.text,
    wording: reworded ? { before: was.text, after: is.text } : null,
    verdict: was && was.verdict !== is.verdict ? { before: was.verdict, after: is.verdict } : null,
    stale: was && was.stale !== is.stale ? { before: was.stale, after: is.stale } : null,
    evidence: compareEvidence(was?.evidence ?? [], is.evidence),
  };
}

function compareEvidence(before: readonly Evidence[], after: readonly Evidence[]): ClaimChange["evidence"] {
  const were = new Map(before.map((piece) => [piece.id, piece]));
  const present = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !were.has(id)),
    removed: before.filter(({ id }) => !present.has(id)),
    changed: after.flatMap((piece) => {
      const was = were.get(piece.id);
      return was && !sameJson(was, piece) ? [{ before: was, after: piece }] : [];
    }),
  };
}

function hasChanged({ wording, verdict, stale, evidence }: ClaimChange): boolean {
  const { added, removed, changed } = evidence;
  return wording !== null || verdict !== null || stale !== null || added.length + removed.length + changed.length > 0;
}
