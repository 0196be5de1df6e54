import { SOURCE_KIND_LABELS, type Source } from "#core/sources/source";
import { RetractedBadge } from "../../design/components/RetractedBadge";
import { SourceKindIcon } from "../../design/components/SourceKindIcon";
import { TermsBadge } from "../../design/components/TermsBadge";
import styles from "./SourceLead.module.css";

/** Which source it is about: its name, what it is, and what was agreed. */
export function SourceLead({ source }: { source: Source }) {
  return (
    <div className={styles.lead}>
      <SourceKindIcon kind={source.kind} className={styles.kind} />
      <div className={styles.about}>
        <p className={styles.name}>
          <bdi>{source.name}</bdi>
        </p>
        <p className={styles.facts}>
          <bdi>{source.role || SOURCE_KIND_LABELS[source.kind]}</bdi>
          <TermsBadge terms={source.terms} />
          {source.retraction ? <RetractedBadge /> : null}
        </p>
      </div>
    </div>
  );
}
