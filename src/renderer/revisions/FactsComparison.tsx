import { useMemo } from "react";
import { VERDICT_LABELS } from "#core/claims/verdict";
import type { ClaimChange } from "#core/revisions/compareClaims";
import { DETAIL_LABELS, type DetailChange } from "#core/revisions/compareDetails";
import { counted } from "#core/text/counted";
import { wordDiff } from "#core/text/wordDiff";
import { VerdictBadge } from "../design/components/VerdictBadge";
import { useSources } from "../inspector/shared/useSources";
import styles from "./Comparison.module.css";
import { WordChanges } from "./WordChanges";

const KINDS = { added: "New claim", removed: "No longer in the text", changed: "Claim changed" } as const;

/** Headline, tags, stage and the like, where they differ. */
export function DetailComparison({ changes }: { changes: readonly DetailChange[] }) {
  return (
    <dl className={styles.details}>
      {changes.map(({ field, before, after }) => (
        <div key={field} className={styles.detail}>
          <dt>{DETAIL_LABELS[field]}</dt>
          <dd dir="auto">
            <Wording before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The claims that differ: their words, their verdicts, and the evidence for them. */
export function ClaimComparison({ changes }: { changes: readonly ClaimChange[] }) {
  const { byId } = useSources();
  const nameOf = (sourceId: string) => byId[sourceId]?.name ?? "a source that is gone";
  return (
    <ul className={styles.claims} aria-label="Changes in the claims">
      {changes.map(({ id, kind, text, wording, verdict, stale, evidence }) => (
        <li key={id} className={styles.claim} data-kind={kind}>
          <p className={styles.claimKind}>{KINDS[kind]}</p>
          <p className={styles.claimText} dir="auto">
            {wording ? <Wording before={wording.before} after={wording.after} /> : text}
          </p>
          {verdict ? (
            <p className={styles.verdicts}>
              <span className="visually-hidden">Verdict: from {VERDICT_LABELS[verdict.before]} to </span>
              <span aria-hidden>
                <VerdictBadge verdict={verdict.before} />
              </span>
              <span aria-hidden>→</span>
              <VerdictBadge verdict={verdict.after} />
            </p>
          ) : null}
          {stale ? <p>{stale.after ? "Needs another look now" : "No longer needs another look"}</p> : null}
          {kind === "removed" ? null : (
            <ul className={styles.evidence}>
              {evidence.added.map((piece) => (
                <li key={piece.id}>
                  <ins>Evidence added</ins>: <bdi>{nameOf(piece.sourceId)}</bdi>
                </li>
              ))}
              {evidence.removed.map((piece) => (
                <li key={piece.id}>
                  <del>Evidence removed</del>: <bdi>{nameOf(piece.sourceId)}</bdi>
                </li>
              ))}
              {evidence.changed.length > 0 ? (
                <li>{counted(evidence.changed.length, "piece")} of evidence changed</li>
              ) : null}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Wording({ before, after }: { before: string; after: string }) {
  const words = useMemo(() => wordDiff(before, after), [before, after]);
  return <WordChanges words={words} />;
}
