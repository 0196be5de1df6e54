import { useEffect, useRef, useState } from "react";
import type { Problem } from "#core/result";
import { client } from "../../data/client";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import { When } from "../../inspector/shared/When";
import { host } from "../../platform/currentHost";
import styles from "./SafekeepingDialog.module.css";

type Restoring =
  | { readonly kind: "none" }
  | { readonly kind: "sending"; readonly sent: number; readonly size: number }
  | { readonly kind: "unpacking" }
  | { readonly kind: "restored"; readonly desk: string; readonly takenAt: string }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Makes a desk of a backup, beside this one, and tells how to open it. */
export function RestoreBackup() {
  const [state, setState] = useState<Restoring>({ kind: "none" });
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const restoreNatively = async (restore: NonNullable<typeof host.restoreBackup>) => {
    setState({ kind: "unpacking" });
    const outcome = await restore();
    if (outcome.outcome === "none") setState({ kind: "none" });
    else if (outcome.outcome === "failed") setState({ kind: "refused", problem: outcome.problem });
    else setState({ kind: "restored", ...outcome.restored });
  };
  const send = async (file: File) => {
    const own = new AbortController();
    underWay.current = own;
    const { size } = file;
    const onProgress = (sent: number) => {
      if (!own.signal.aborted) setState(sent < size ? { kind: "sending", sent, size } : { kind: "unpacking" });
    };
    onProgress(0);
    const answer = await client.backups.restore(file, { signal: own.signal, onProgress });
    if (own.signal.aborted) setState({ kind: "none" });
    else if (answer.ok) setState({ kind: "restored", desk: answer.value.desk, takenAt: answer.value.takenAt });
    else setState({ kind: "refused", problem: answer.problem });
  };
  const choose = () => {
    if (host.restoreBackup) return void restoreNatively(host.restoreBackup);
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".zip,application/zip";
    input.addEventListener("change", () => {
      const file = input.files?.item(0);
      if (file) void send(file);
    });
    input.click();
  };
  const busy = state.kind === "sending" || state.kind === "unpacking";
  return (
    <section className={styles.section} aria-label="Restore a backup">
      <p>A restored backup becomes a desk of its own, in a new folder beside this one. This desk stays as it is.</p>
      {busy ? (
        <div className={styles.running} role="status">
          <progress
            aria-label={state.kind === "sending" ? "Sending the backup" : "Checking and restoring"}
            {...(state.kind === "sending" ? { value: state.sent, max: state.size } : {})}
          />
          {host.restoreBackup ? null : <Button onClick={() => underWay.current?.abort()}>Cancel</Button>}
        </div>
      ) : (
        <div className={styles.actions}>
          <Button onClick={choose}>Restore a backup…</Button>
        </div>
      )}
      {state.kind === "refused" ? <ProblemNotice problem={state.problem} /> : null}
      <div role="status" className={styles.outcome}>
        {state.kind === "restored" ? (
          <Notice tone="info">
            The desk as it was on <When at={state.takenAt} /> is in <bdi className={styles.path}>{state.desk}</bdi>. To
            open it, close Stet and run: <code className={styles.path}>stet --desk "{state.desk}" start</code>
          </Notice>
        ) : null}
      </div>
    </section>
  );
}
