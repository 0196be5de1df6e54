import { CREDIBILITY_LABELS, STANCE_LABELS } from "#core/claims/evidence";
import { FACT_CHECK_HOLDS } from "#core/claims/factChecksOf";
import { VERDICT_LABELS, type Verdict } from "#core/claims/verdict";
import type { Edition, ReportedClaim, ReportedEvidence, ReportedFactCheck } from "#core/report/verificationReport";
import { SOURCE_KIND_LABELS, TERMS_LABELS } from "#core/sources/source";
import { counted } from "#core/text/counted";
import { moment } from "./moment";
import type { Fact } from "./outline";
import { STALE_SYMBOL, STANCE_SYMBOLS, VERDICT_SYMBOLS } from "./symbols";

/** One claim of a report in words. */
export interface ClaimPart {
  readonly number: number;
  readonly words: string;
  readonly tone: Verdict | "stale";
  readonly symbol: string;
  /** "Verified", and what stands against that. */
  readonly standing: string;
  /** Of a stale claim, the words that the verdict was about. */
  readonly earlier: string | null;
  readonly facts: readonly Fact[];
  /** Its past has been tampered with. */
  readonly alarm: string | null;
  readonly evidence: readonly EvidencePart[];
}

export interface EvidencePart {
  readonly symbol: string;
  readonly stance: string;
  readonly source: string;
  /** What kind of source it is, and its role. */
  readonly known: readonly string[];
  /** Empty, or a web address. */
  readonly url: string;
  readonly facts: readonly Fact[];
}

export function outlineClaim(claim: ReportedClaim, edition: Edition): ClaimPart {
  const { number, text, verdict, stale, orphaned, verdictText, retractions, ledger } = claim;
  const standing = [
    VERDICT_LABELS[verdict],
    ...(verdictText === null ? [] : ["the words have changed since"]),
    ...(retractions.length > 0 ? ["a source was retracted since"] : []),
    ...(orphaned ? ["the text is gone from the article"] : []),
  ];
  return {
    number,
    words: text,
    tone: stale ? "stale" : verdict,
    symbol: stale ? STALE_SYMBOL : VERDICT_SYMBOLS[verdict],
    standing: standing.join("; "),
    earlier: verdictText,
    facts: claimFacts(claim),
    alarm: ledger.intact
      ? null
      : `The ledger is broken at ${ledger.broken.length === 1 ? "entry" : "entries"} ${ledger.broken.join(", ")} of ${ledger.entries}: something was changed or removed after it was written.`,
    evidence: claim.evidence.map((piece) => outlineEvidence(piece, edition)),
  };
}

function claimFacts(claim: ReportedClaim): Fact[] {
  const { verdictBy, verdictAt, verdictNote, independentSources, retractions, factCheck, ledger } = claim;
  return written([
    { label: "Verdict by", value: verdictBy ?? "" },
    { label: "Verdict on", value: verdictAt === null ? "" : moment(verdictAt) },
    { label: "Note", value: verdictNote },
    ...retractions.map(({ source, at, reason }) => ({
      label: "Source retracted",
      value: [source.name ?? source.label, moment(at), reason].filter((part) => part !== "").join(", "),
    })),
    {
      label: "Supported by",
      value: independentSources === 0 ? "no source" : counted(independentSources, "independent source"),
    },
    ...(factCheck ? factCheckFacts(factCheck) : []),
    { label: "Ledger", value: ledgerFact(ledger) },
  ]);
}

function ledgerFact({ entries, intact, evidenceRemoved }: ReportedClaim["ledger"]): string {
  if (!intact) return "";
  const removed = evidenceRemoved === 0 ? "" : `; evidence taken out again: ${evidenceRemoved}`;
  return `intact, ${counted(entries, "entry", "entries")}${removed}`;
}

function factCheckFacts({ claimReviewed, claimant, appearance, rating, heldBack }: ReportedFactCheck): Fact[] {
  return [
    {
      label: "Fact check",
      value:
        heldBack === null ? `to be published, rated ${rating}` : `held back, because ${FACT_CHECK_HOLDS[heldBack]}`,
    },
    { label: "Claim as published", value: claimReviewed },
    { label: "Claimed by", value: claimant },
    { label: "Claimed at", value: appearance },
  ];
}

function outlineEvidence(piece: ReportedEvidence, edition: Edition): EvidencePart {
  const { source, stance, locator, quote, note, credibility, attachment } = piece;
  const { name, label, kind, role, url, terms, onTheRecord, retracted } = source;
  const known = [kind === null ? "" : SOURCE_KIND_LABELS[kind].toLowerCase(), role].filter((part) => part !== "");
  return {
    symbol: STANCE_SYMBOLS[stance],
    stance: STANCE_LABELS[stance],
    source: name ?? label,
    known,
    url,
    facts: written([
      { label: "Standing", value: retracted ? "retracted: nothing may rest on it" : "" },
      { label: "Terms", value: terms === null ? "" : TERMS_LABELS[terms] },
      { label: "In the article", value: name === null || name === label ? "" : label },
      { label: "Where", value: locator },
      { label: "Quoted", value: quote },
      { label: "Note", value: note },
      { label: "Credibility", value: credibilityOf(credibility) },
      { label: "File, SHA-256", value: attachment ?? "" },
      {
        label: "Left out",
        value: edition === "public" && !onTheRecord ? "what it said, which is not on the record" : "",
      },
    ]),
  };
}

function credibilityOf(credibility: number | null): string {
  const labels: Readonly<Record<number, string>> = CREDIBILITY_LABELS;
  return credibility === null ? "" : `${credibility}, ${(labels[credibility] ?? "").toLowerCase()}`;
}

function written(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ value }) => value !== "");
}
