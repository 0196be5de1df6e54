import { useId } from "react";
import type { Source } from "#core/sources/source";
import styles from "./SourceList.module.css";
import { SourceRow } from "./SourceRow";

interface SourceListProps {
  title: string;
  sources: readonly Source[];
  uses: ReadonlyMap<string, number>;
  onEdit: (source: Source) => void;
}

export function SourceList({ title, sources, uses, onEdit }: SourceListProps) {
  const id = useId();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} uses={uses.get(source.id) ?? 0} onEdit={() => onEdit(source)} />
        ))}
      </ul>
    </section>
  );
}
