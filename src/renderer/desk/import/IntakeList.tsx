import { CircleX } from "lucide-react";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { VirtualRows } from "../../design/components/VirtualRows";
import styles from "./IntakeList.module.css";
import { IntakeRow } from "./IntakeRow";
import { chooseAll, fetchForAll, type Intake, type IntakeArticle } from "./intakeState";
import { FetchImages } from "./preview/FetchImages";

/** The sentence that says how many are chosen, which the button that imports them carries along. */
export const CHOSEN_ID = "import-chosen";

/** A row with a headline of one line, in pixels. */
const ROW_HEIGHT = 58;
const keyOf = ({ key }: IntakeArticle) => key;

interface IntakeListProps {
  state: Intake;
  /** The article whose preview has just been left. */
  cameFrom: string | null;
}

/** Everything that may come in, a line each, and what cannot. */
export function IntakeList({ state: { articles, failures, remarks }, cameFrom }: IntakeListProps) {
  const chosen = articles.filter((article) => article.chosen);
  const remote = [...new Set(chosen.flatMap(({ line }) => line.remoteImages))];
  const fetching = chosen.filter(({ line }) => line.remoteImages.length > 0).every(({ withImages }) => withImages);
  return (
    <div className={styles.all}>
      {remarks.map((remark) => (
        <Notice key={remark} tone="info">
          {remark}
        </Notice>
      ))}
      <div className={styles.bar}>
        <p id={CHOSEN_ID} role="status">
          {chosen.length} of {counted(articles.length, "article")} chosen
          {failures.length > 0 ? `, ${counted(failures.length, "file")} cannot be read` : null}
        </p>
        <Button variant="quiet" disabled={chosen.length === articles.length} onClick={() => chooseAll(true)}>
          Select all
        </Button>
        <Button variant="quiet" disabled={chosen.length === 0} onClick={() => chooseAll(false)}>
          Select none
        </Button>
      </div>
      <FetchImages addresses={remote} checked={fetching} onCheckedChange={fetchForAll} />
      <VirtualRows
        label="Articles to import"
        items={articles}
        keyOf={keyOf}
        rowHeight={ROW_HEIGHT}
        pinned={cameFrom}
        className={styles.list}
      >
        {(article) => <IntakeRow article={article} />}
      </VirtualRows>
      {failures.length > 0 ? (
        <section className={styles.failed} aria-labelledby="import-unreadable">
          <h3 id="import-unreadable" className={styles.title}>
            Cannot be imported
          </h3>
          <ul aria-label="Files that cannot be imported">
            {failures.map(({ path, problem }, index) => (
              <li key={`${String(index)} ${path}`} className={styles.failure}>
                <CircleX aria-hidden className={styles.icon} />
                <div>
                  <bdi className={styles.path}>{path}</bdi>
                  <p>
                    {problem.message} {problem.remedy}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
