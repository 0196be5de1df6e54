import { SOURCE_KIND_LABELS, type Source } from "#core/sources/source";
import styles from "../../design/components/Combobox.module.css";
import { SourceKindIcon } from "../../design/components/SourceKindIcon";
import { TermsBadge } from "../../design/components/TermsBadge";

/** A source as a list offers it: what it is, its name, and the terms to mind. */
export function SourceOffer({ source }: { source: Source }) {
  return (
    <>
      <SourceKindIcon kind={source.kind} />
      <span className={styles.itemText}>
        <bdi>{source.name}</bdi>{" "}
        <span className={styles.itemAside}>
          <bdi>{source.role || SOURCE_KIND_LABELS[source.kind]}</bdi>
        </span>
      </span>
      {source.terms === "on-the-record" ? null : <TermsBadge terms={source.terms} />}
    </>
  );
}
