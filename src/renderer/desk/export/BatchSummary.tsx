import { batchOutcome } from "#core/outgo/batchOutcome";
import { counted } from "#core/text/counted";
import { Disclosure } from "../../design/components/Disclosure";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import pane from "../../inspector/shared/pane.module.css";
import styles from "./BatchSummary.module.css";
import type { BatchStage } from "./useBatchExport";

interface BatchSummaryProps {
  stage: BatchStage & { readonly kind: "over" };
  /** To the checks of an article that was refused. */
  onJump: (id: string) => void;
}

/** What came of an export of several: how many went out, who was refused and why, and what formats could not carry. */
export function BatchSummary({ stage: { status, saved, problem }, onJump }: BatchSummaryProps) {
  const { exported, refused, warned } = batchOutcome(status.items);
  return (
    <div className={styles.summary}>
      <p role="status" className={styles.counts}>
        {counted(exported, "article")} exported
        {refused.length > 0 ? `, ${counted(refused.length, "article")} refused` : ""}.
      </p>
      {status.file && saved ? (
        <p className={pane.quiet}>
          File: <bdi>{status.file.name}</bdi>
        </p>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refused.length > 0 ? (
        <ul className={styles.refused} aria-label="Refused">
          {refused.map(({ id, headline, sentences, exists }) => (
            <li key={id}>
              {exists ? (
                <button type="button" className={pane.link} dir="auto" onClick={() => onJump(id)}>
                  {headline || "Untitled"}
                </button>
              ) : (
                <bdi>{headline || id}</bdi>
              )}
              {sentences.map((sentence) => (
                <p key={sentence} className={pane.quiet}>
                  {sentence}
                </p>
              ))}
            </li>
          ))}
        </ul>
      ) : null}
      {warned.length > 0 ? (
        <Disclosure summary={`What the formats do not carry (${counted(warned.length, "article")})`}>
          <ul className={styles.refused}>
            {warned.map(({ id, headline, sentences }) => (
              <li key={id}>
                <p dir="auto">{headline || "Untitled"}</p>
                {sentences.map((sentence) => (
                  <p key={sentence} className={pane.quiet}>
                    {sentence}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
