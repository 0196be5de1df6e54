import type { Claim } from "../claims/claim";
import type { ClaimView } from "../claims/claimView";
import type { Evidence } from "../claims/evidence";
import { ratingOf } from "../claims/factCheckRating";
import { claimReviewed, factCheckHold } from "../claims/factChecksOf";
import { independentOrigins } from "../claims/independentOrigins";
import { brokenEntries } from "../claims/ledger";
import { publicSource, UNLABELLED } from "../sources/publicSource";
import type { Source } from "../sources/source";
import type { Edition, ReportedClaim, ReportedEvidence, ReportedFactCheck, ReportedSource } from "./verificationReport";

type Sources = Readonly<Record<string, Source>>;

/** A claim as a report tells it, which this desk can still tell from others. */
export type IdentifiedClaim = ReportedClaim & { readonly id: string };

interface Reported {
  readonly view: ClaimView;
  readonly claim: Claim;
  readonly number: number;
}

/** One claim of a report, with no more about its sources than the edition may say. */
export function reportClaim({ view, claim, number }: Reported, edition: Edition, sources: Sources): IdentifiedClaim {
  const { id, text, orphaned, verdict, stale, reworded, verdictText, verdictBy, verdictAt, verdictNote } = view;
  const broken = brokenEntries(claim).map((position) => position + 1);
  return {
    number,
    id,
    text,
    orphaned,
    verdict,
    stale,
    verdictText: stale && reworded ? verdictText : null,
    retractions: (stale ? view.retractions : []).map(({ sourceId, at, reason }) => ({
      source: reportSource(sources[sourceId], edition),
      at,
      // Why a source was dropped is for the newsroom: it may well say who it was.
      reason: edition === "internal" ? reason : "",
    })),
    verdictBy,
    verdictAt,
    verdictNote,
    independentSources: independentOrigins(view.evidence, sources).size,
    evidence: view.evidence.map((piece) => reportEvidence(piece, sources[piece.sourceId], edition)),
    factCheck: reportFactCheck(view),
    ledger: {
      entries: claim.ledger.length,
      intact: broken.length === 0,
      broken,
      evidenceRemoved: evidenceRemoved(claim, view.evidence),
    },
  };
}

/** What spoke against a claim may be taken out, but not without a trace. */
function evidenceRemoved({ ledger }: Claim, standing: readonly Evidence[]): number {
  const ever = new Set(ledger.flatMap((entry) => (entry.act === "evidence-added" ? [entry.evidence.id] : [])));
  for (const { id } of standing) ever.delete(id);
  return ever.size;
}

function reportFactCheck(view: ClaimView): ReportedFactCheck | null {
  if (!view.factCheck) return null;
  const { claimant, appearance } = view.factCheck;
  const rating = ratingOf(view.verdict)?.label ?? null;
  return { claimReviewed: claimReviewed(view), claimant, appearance, rating, heldBack: factCheckHold(view) };
}

/**
 * Where a source is not on the record, what it said, where, and what was noted about it can give it away as well as its
 * name: the public edition has none of it. A source that is no longer in the library counts as one of those.
 */
export function reportEvidence(piece: Evidence, source: Source | undefined, edition: Edition): ReportedEvidence {
  const { stance, locator, quote, note, credibility, attachment } = piece;
  const reported = reportSource(source, edition);
  if (edition === "internal") return { source: reported, stance, locator, quote, note, credibility, attachment };
  const said = reported.onTheRecord ? { locator, quote, note } : { locator: "", quote: "", note: "" };
  return { source: reported, stance, ...said, credibility, attachment: null };
}

function reportSource(source: Source | undefined, edition: Edition): ReportedSource {
  if (!source) {
    const unknown = { label: UNLABELLED, onTheRecord: false, kind: null, role: "", url: "" };
    return { ...unknown, name: null, terms: null, retracted: false };
  }
  const retracted = source.retraction !== null;
  const { name, terms, kind, role, url } = source;
  const { id: _id, ...allowed } = publicSource(source);
  const onTheRecord = terms === "on-the-record";
  if (edition === "public") return { ...allowed, onTheRecord, name: null, terms: null, retracted };
  return { label: allowed.label, onTheRecord, kind, role, url, name, terms, retracted };
}
