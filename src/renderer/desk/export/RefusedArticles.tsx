import type { Refused, Told } from "#core/outgo/batchOutcome";
import { VirtualRows } from "../../design/components/VirtualRows";
import styles from "./BatchSummary.module.css";
import { RefusedArticle } from "./RefusedArticle";

interface RefusedArticlesProps {
  readonly refused: Refused;
  /** Those whose gate is to be opened. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, chosen: boolean) => void;
  /** To the checks of one. */
  readonly onJump: (id: string) => void;
}

/** A row with one line of reasons, in pixels. */
const ROW_HEIGHT = 55;
const keyOf = ({ id }: Told) => id;

/** Articles that did not go out for reasons of one kind, and what helps. Where the gate alone is closed, they can be chosen. */
export function RefusedArticles({ refused, chosen, onChoose, onJump }: RefusedArticlesProps) {
  const { remedy, gateAlone, exist, articles } = refused;
  return (
    <section className={styles.group}>
      <p className={styles.remedy}>
        {gateAlone ? "Settle what the checks name, or tick those that are to go out all the same." : remedy}
      </p>
      <VirtualRows label="Refused" items={articles} keyOf={keyOf} rowHeight={ROW_HEIGHT}>
        {(article) => (
          <RefusedArticle
            article={article}
            exists={exist}
            chosen={gateAlone ? chosen.has(article.id) : null}
            onChoose={onChoose}
            onJump={onJump}
          />
        )}
      </VirtualRows>
    </section>
  );
}
