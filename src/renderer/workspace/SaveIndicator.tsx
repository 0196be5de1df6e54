import { Check, CloudAlert, GitFork, LoaderCircle } from "lucide-react";
import { selectSaveState, useSession, useSessionView } from "../article/SessionContext";
import { Button } from "../design/components/Button";
import styles from "./TopBar.module.css";

/**
 * Whether the words on screen are on disk; if not, why, and a way to try again. Screen readers are told only of trouble: a
 * save every second is no news.
 */
export function SaveIndicator() {
  const session = useSession();
  const state = useSessionView(selectSaveState);
  return (
    <div className={styles.save} data-state={state.kind} role="status" aria-live="off">
      {state.kind === "saved" ? (
        <>
          <Check aria-hidden /> Saved
        </>
      ) : null}
      {state.kind === "waiting" || state.kind === "saving" ? (
        <>
          <LoaderCircle aria-hidden /> Saving…
        </>
      ) : null}
      {state.kind === "conflict" ? (
        <>
          <GitFork aria-hidden />
          <span role="alert">Two versions</span>
        </>
      ) : null}
      {state.kind === "failed" ? (
        <>
          <CloudAlert aria-hidden />
          <span role="alert" className={styles.why} title={`${state.problem.message} ${state.problem.remedy}`}>
            Not saved: {state.problem.message}
          </span>
          <Button onClick={() => void session.retry()}>Try again</Button>
        </>
      ) : null}
    </div>
  );
}
