import { counted } from "#core/text/counted";
import { Disclosure } from "../../design/components/Disclosure";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import pane from "../../inspector/shared/pane.module.css";
import styles from "./BatchSummary.module.css";
import { RefusedArticles } from "./RefusedArticles";
import type { BatchOver } from "./useBatchExport";
import type { useGateOpening } from "./useGateOpening";

/** The sentence that says what came of all, which the button beside it carries along when it gets the focus. */
export const SUMMARY_ID = "batch-summary";

interface BatchSummaryProps {
  stage: BatchOver;
  opening: Pick<ReturnType<typeof useGateOpening>, "outcome" | "ticked" | "choose">;
  /** To the checks of an article that was refused. */
  onJump: (id: string) => void;
}

/** What came of an export of several: how many went out, who was refused and why, and what formats could not carry. */
export function BatchSummary({ stage: { archives, problem }, opening, onJump }: BatchSummaryProps) {
  const { exported, refusals, refused, warned } = opening.outcome;
  const saved = archives.filter((archive) => archive.saved);
  return (
    <div className={styles.summary}>
      <p id={SUMMARY_ID} role="status" className={styles.counts}>
        {exported === 0 && refusals > 0 ? "No article exported" : `${counted(exported, "article")} exported`}
        {refusals > 0 ? `, ${counted(refusals, "article")} refused` : ""}.
      </p>
      {saved.length > 0 ? (
        <p className={pane.quiet}>
          {saved.length === 1 ? "File: " : "Files: "}
          <bdi>{saved.map(({ name }) => name).join(", ")}</bdi>
        </p>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refused.map((group) => (
        <RefusedArticles
          key={`${group.remedy} ${String(group.gateAlone)}`}
          refused={group}
          chosen={opening.ticked}
          onChoose={opening.choose}
          onJump={onJump}
        />
      ))}
      {warned.length > 0 ? (
        <Disclosure summary={`What the formats do not carry (${counted(warned.length, "article")})`}>
          <ul className={styles.articles}>
            {warned.map(({ id, headline, sentences }) => (
              <li key={id} className={styles.why}>
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
