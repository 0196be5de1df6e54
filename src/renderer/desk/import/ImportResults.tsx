import { counted } from "#core/text/counted";
import { ImportedItem } from "./ImportedItem";
import styles from "./ImportResults.module.css";
import type { Intake } from "./intakeState";

/** What came of everything that was given, and of each. */
export function ImportResults({ state, onOpen }: { state: Intake; onOpen: (id: string) => void }) {
  const { outcomes, failures, remarks } = state;
  return (
    <>
      <p role="status" className={styles.summary}>
        {summarise(state)}
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <ul className={styles.files} aria-label="Imported files">
        {outcomes.map(({ result, missing }, index) => (
          <ImportedItem key={`${String(index)} ${result.file}`} result={result} missing={missing} onOpen={onOpen} />
        ))}
        {failures.map(({ path, problem }, index) => (
          <ImportedItem
            key={`${String(index)} ${path}`}
            result={{
              file: path,
              ok: false,
              id: null,
              headline: null,
              warnings: [],
              error: `${problem.message} ${problem.remedy}`,
            }}
            missing={[]}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  );
}

function summarise({ outcomes, failures, articles, total }: Intake): string {
  const good = outcomes.filter(({ result }) => result.ok).length;
  const bad = outcomes.length - good + failures.length;
  const left = articles.length > 0 ? total - outcomes.length : 0;
  const what = articles.some(({ oneOfSeveral }) => oneOfSeveral) ? "article" : "file";
  const parts = [
    good > 0 || bad === 0 ? `${counted(good, what)} imported` : "",
    bad > 0 ? `${counted(bad, what)} not imported` : "",
    left > 0 ? `stopped before ${counted(left, what)}` : "",
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
