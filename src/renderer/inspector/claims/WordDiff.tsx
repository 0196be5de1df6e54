import { useMemo } from "react";
import { wordDiff } from "#core/text/wordDiff";
import { WordChanges } from "../../revisions/WordChanges";
import styles from "./WordDiff.module.css";

/** Two wordings of a claim in one. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className={styles.diff} dir="auto">
      <WordChanges words={changes} />
    </p>
  );
}
