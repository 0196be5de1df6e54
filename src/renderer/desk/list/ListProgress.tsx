import styles from "./ArticleList.module.css";

const number = new Intl.NumberFormat("en");

export interface Searched {
  readonly ready: number;
  readonly total: number;
}

interface ListProgressProps {
  /** How many articles are listed so far; null when all are. */
  reading: { readonly read: number; readonly total: number } | null;
  /** How many could be searched; null while nobody searches. */
  searched: Searched | null;
}

/**
 * What is still under way when a desk's index is being made: the list and a search are not whole yet. Not announced: it
 * changes more often than anybody would want to hear.
 */
export function ListProgress({ reading, searched }: ListProgressProps) {
  if (searched && searched.ready < searched.total) {
    return <p className={styles.count}>{`Searching ${ofAll(searched.ready, searched.total)} articles…`}</p>;
  }
  if (!reading) return null;
  return <p className={styles.count}>{`Reading the desk: ${ofAll(reading.read, reading.total)} articles…`}</p>;
}

function ofAll(ready: number, total: number): string {
  return `${number.format(ready)} of ${number.format(total)}`;
}

/** Words that no article has, and what was looked for in their place. */
export function Corrected({
  corrected,
}: {
  corrected: readonly { readonly typed: string; readonly instead: readonly string[] }[];
}) {
  return (
    <p className={styles.count} role="status">
      {corrected.map(({ typed, instead }) => (
        <span key={typed}>
          No word begins with “<bdi>{typed}</bdi>”. Showing “<bdi>{instead.join(", ")}</bdi>”.{" "}
        </span>
      ))}
    </p>
  );
}
