import { SOURCE_KIND_LABELS, type Source } from "#core/sources/source";
import { RetractedBadge } from "../../design/components/RetractedBadge";
import { SourceKindIcon } from "../../design/components/SourceKindIcon";
import { TermsBadge } from "../../design/components/TermsBadge";
import styles from "./SourceOffer.module.css";

/** A source as a list offers it: what it is, its name, and what to mind. */
export function SourceOffer({ source }: { source: Source }) {
  return (
    <>
      <SourceKindIcon kind={source.kind} />
      <span className={styles.about}>
        <span className={styles.name}>
          <bdi>{source.name}</bdi>
        </span>
        <span className={styles.facts}>
          <bdi>{source.role || SOURCE_KIND_LABELS[source.kind]}</bdi>
          {source.retraction ? <RetractedBadge /> : null}
          {source.terms === "on-the-record" ? null : <TermsBadge terms={source.terms} />}
        </span>
      </span>
    </>
  );
}
