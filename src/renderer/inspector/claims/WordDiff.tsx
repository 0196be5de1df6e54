import { useMemo } from "react";
import { wordDiff } from "#core/text/wordDiff";
import styles from "./WordDiff.module.css";

const TAGS = { same: "span", removed: "del", added: "ins" } as const;

/** Two wordings in one: removed words struck through, added ones underlined. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className={styles.diff} dir="auto">
      {changes.map((change, position) => {
        const Tag = TAGS[change.kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one comparison have no other name than their place
          <Tag key={position} className={styles[change.kind]}>
            {change.text}
          </Tag>
        );
      })}
    </p>
  );
}
