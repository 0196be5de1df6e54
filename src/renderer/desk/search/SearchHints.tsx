import type { Completion } from "#core/deskSearch/completeQuery";
import styles from "./SearchHints.module.css";

interface SearchHintsProps {
  id: string;
  hints: readonly Completion[];
  onChoose: (hint: Completion) => void;
}

/** What the search may go on with. Enter in the search box takes the first; a pointer takes any. */
export function SearchHints({ id, hints, onChoose }: SearchHintsProps) {
  const [first] = hints;
  return (
    <>
      <p id={id} role="status" className="visually-hidden">
        {first ? `Enter completes to ${first.insert} ${first.meaning}` : ""}
      </p>
      {first ? (
        <div aria-hidden className={styles.hints}>
          {hints.map((hint, place) => (
            <span
              key={hint.insert}
              className={styles.hint}
              title={hint.meaning}
              // The caret stays in the search box.
              onPointerDown={(event) => {
                event.preventDefault();
                onChoose(hint);
              }}
            >
              <bdi>{hint.insert}</bdi>
              {place === 0 ? <kbd>↵</kbd> : null}
            </span>
          ))}
        </div>
      ) : null}
    </>
  );
}
