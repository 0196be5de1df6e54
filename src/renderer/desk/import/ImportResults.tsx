import type { ComponentProps } from "react";
import { counted } from "#core/text/counted";
import { VirtualRows } from "../../design/components/VirtualRows";
import { ImportedItem } from "./ImportedItem";
import styles from "./ImportResults.module.css";
import type { Intake } from "./intakeState";

/** The sentence that says what came of all, which the button beside it carries along when it gets the focus. */
export const SUMMARY_ID = "import-summary";

/** A row without warnings, in pixels. */
const ROW_HEIGHT = 68;

interface Row extends Pick<ComponentProps<typeof ImportedItem>, "result" | "missing"> {
  readonly key: string;
}

const keyOf = ({ key }: Row) => key;

/** What came of everything that was given, and of each. */
export function ImportResults({ state, onOpen }: { state: Intake; onOpen: (id: string) => void }) {
  const all = inOrder(state);
  return (
    <>
      <p id={SUMMARY_ID} role="status" className={styles.summary}>
        {summarise(state)}
      </p>
      {state.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <VirtualRows label="Imported files" items={all} keyOf={keyOf} rowHeight={ROW_HEIGHT}>
        {({ result, missing }) => <ImportedItem result={result} missing={missing} onOpen={onOpen} />}
      </VirtualRows>
    </>
  );
}

/** What went wrong comes first: among hundreds nobody would come by it. */
function inOrder({ outcomes, failures }: Intake): Row[] {
  const unread = failures.map(({ path, problem }) => {
    const nothing = { id: null, headline: null, warnings: [] };
    return {
      result: { file: path, ok: false, ...nothing, error: `${problem.message} ${problem.remedy}` },
      missing: [],
    };
  });
  const [good, bad] = [outcomes.filter(({ result }) => result.ok), outcomes.filter(({ result }) => !result.ok)];
  return [...unread, ...bad, ...good].map((item, index) => ({ ...item, key: String(index) }));
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
