import type { WordChange } from "#core/text/wordDiff";
import styles from "./WordChanges.module.css";

/** What screen readers say before a run of words; few of them tell of `del` and `ins` by themselves. */
const SAID = { removed: "removed: ", added: "added: " } as const;

/** Two wordings in one: removed words struck through, added ones underlined, and both said. */
export function WordChanges({ words }: { words: readonly WordChange[] }) {
  return words.map(({ kind, text }, position) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one comparison have no other name than their place
    if (kind === "same") return <span key={position}>{text}</span>;
    const Tag = kind === "removed" ? "del" : "ins";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Tag key={position} className={styles[kind]}>
        <span className="visually-hidden">{SAID[kind]}</span>
        {text}
        <span className="visually-hidden">; </span>
      </Tag>
    );
  });
}

/** One of two wordings, whole, with the words marked that the other one has not. */
export function OwnWords({ words, of }: { words: readonly WordChange[]; of: "before" | "after" }) {
  const own = of === "before" ? "removed" : "added";
  return words
    .filter(({ kind }) => kind === "same" || kind === own)
    .map(({ kind, text }, position) =>
      kind === "same" ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <span key={position}>{text}</span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <mark key={position} className={styles.own}>
          {text}
        </mark>
      ),
    );
}
