import { useId } from "react";
import type { Source } from "#core/sources/source";
import styles from "./SourceList.module.css";
import type { SourceErrand } from "./SourceMenu";
import { SourceRow } from "./SourceRow";

interface SourceListProps {
  title: string;
  sources: readonly Source[];
  uses: ReadonlyMap<string, number>;
  onErrand: (errand: SourceErrand, source: Source) => void;
}

export function SourceList({ title, sources, uses, onErrand }: SourceListProps) {
  const id = useId();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} uses={uses.get(source.id) ?? 0} onErrand={onErrand} />
        ))}
      </ul>
    </section>
  );
}
