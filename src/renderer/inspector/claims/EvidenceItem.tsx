import { Pencil, Trash2 } from "lucide-react";
import { CREDIBILITY_LABELS, type Evidence } from "#core/claims/evidence";
import { fileOf } from "#core/claims/withFile";
import type { Source } from "#core/sources/source";
import { IconButton } from "../../design/components/Button";
import { RetractedBadge } from "../../design/components/RetractedBadge";
import { SourceKindIcon } from "../../design/components/SourceKindIcon";
import { TermsBadge } from "../../design/components/TermsBadge";
import { AttachedFile } from "../shared/AttachedFile";
import { RetractionReason } from "../sources/RetractionReason";
import styles from "./EvidenceItem.module.css";
import { StanceLabel } from "./StanceLabel";

interface EvidenceItemProps {
  evidence: Evidence;
  source: Source | undefined;
  /** The library has come: a source that is not in it is gone. */
  known: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** One piece of evidence: whose it is, how it bears on the claim, and what exactly it says. */
export function EvidenceItem({ evidence, source, known, onEdit, onRemove }: EvidenceItemProps) {
  const { stance, locator, quote, note, credibility } = evidence;
  const file = fileOf(evidence);
  const name = source?.name ?? (known ? "A source no longer in the library" : "…");
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {source ? <SourceKindIcon kind={source.kind} className={styles.kind} /> : null}
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <div className={styles.actions}>
          <IconButton
            label={`Edit evidence from ${name}`}
            title="Edit"
            icon={<Pencil aria-hidden />}
            onClick={onEdit}
          />
          <IconButton
            label={`Remove evidence from ${name}`}
            title="Remove"
            icon={<Trash2 aria-hidden />}
            onClick={onRemove}
          />
        </div>
      </div>
      <p className={styles.facts}>
        <StanceLabel stance={stance} />
        {source?.retraction ? <RetractedBadge /> : null}
        {source ? <TermsBadge terms={source.terms} /> : null}
        {locator ? <bdi className={styles.locator}>{locator}</bdi> : null}
        {credibility ? (
          <span>
            {credibility}: {CREDIBILITY_LABELS[credibility as keyof typeof CREDIBILITY_LABELS].toLowerCase()}
          </span>
        ) : null}
      </p>
      {source?.retraction ? <RetractionReason retraction={source.retraction} /> : null}
      {quote ? (
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
      ) : null}
      {note ? (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      ) : null}
      {file ? <AttachedFile file={file} /> : null}
    </li>
  );
}
