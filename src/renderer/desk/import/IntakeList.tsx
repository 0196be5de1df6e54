import { CircleX } from "lucide-react";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import styles from "./IntakeList.module.css";
import { IntakeRow } from "./IntakeRow";
import { chooseAll, fetchForAll, type Intake } from "./intakeState";
import { FetchImages } from "./preview/FetchImages";

/** Everything that may come in, a line each, and what cannot. */
export function IntakeList({ state: { articles, failures, remarks } }: { state: Intake }) {
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
        <p role="status">
          {counted(chosen.length, "article")} of {articles.length} chosen
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
      <ul className={styles.list} aria-label="Articles to import">
        {articles.map((article) => (
          <IntakeRow key={article.key} article={article} />
        ))}
      </ul>
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
