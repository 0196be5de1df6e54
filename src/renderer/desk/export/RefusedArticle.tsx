import { memo } from "react";
import type { Told } from "#core/outgo/batchOutcome";
import pane from "../../inspector/shared/pane.module.css";
import { Quoting } from "../../inspector/shared/Quoting";
import styles from "./BatchSummary.module.css";

interface RefusedArticleProps {
  readonly article: Told;
  readonly exists: boolean;
  /** Null where nobody may choose it. */
  readonly chosen: boolean | null;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onJump: (id: string) => void;
}

/** One article that did not go out, and why. Of thousands, one changes. */
export const RefusedArticle = memo(function RefusedArticle(props: RefusedArticleProps) {
  const { article, exists, chosen, onChoose, onJump } = props;
  const { id, headline, sentences } = article;
  const name = headline || "Untitled";
  return (
    <div className={styles.article} data-choosable={chosen === null ? undefined : true}>
      {chosen === null ? null : (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={`Export ${name} all the same`}
          checked={chosen}
          onChange={(event) => onChoose(id, event.target.checked)}
        />
      )}
      <div className={styles.why}>
        {exists ? (
          <button type="button" className={pane.link} dir="auto" onClick={() => onJump(id)}>
            {name}
          </button>
        ) : (
          <bdi>{headline || id}</bdi>
        )}
        {sentences.map((sentence) => (
          <p key={sentence} className={pane.quiet}>
            <Quoting text={sentence} />
          </p>
        ))}
      </div>
    </div>
  );
});
