import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import type { Answer } from "#api/client/client";
import type { BackupStatusAnswer } from "#api/contracts/backups";
import { describeSize } from "#core/attachments/describeSize";
import type { Problem } from "#core/result";
import { client } from "../../data/client";
import { explain, queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import { When } from "../../inspector/shared/When";
import { host } from "../../platform/currentHost";
import styles from "./SafekeepingDialog.module.css";

/** Milliseconds between two looks at how far a backup is. */
const WATCHING = 500;

/** Makes a backup now, tells how far it is, and gives out those that are kept. */
export function BackUpNow({ first, readOnly }: { first: RefObject<HTMLButtonElement | null>; readOnly: boolean }) {
  const queryClient = useQueryClient();
  const { data: status, error } = useQuery({
    ...queries.backups(),
    refetchInterval: ({ state }) => (state.data?.running ? WATCHING : false),
    staleTime: 0,
    retry: false,
  });
  const [refused, setRefused] = useState<Problem | null>(null);
  const take = (answer: Answer<BackupStatusAnswer>) => {
    setRefused(answer.ok ? null : answer.problem);
    if (answer.ok) queryClient.setQueryData(queries.backups().queryKey, answer.value);
  };
  if (error) return <Notice tone="info">{explain(error)}</Notice>;
  if (status?.folder === "") {
    return (
      <Notice tone="info">
        From here no backup can be made: another Stet has the desk, or this one was started without backups. The command
        does it all the same: <code>stet backup FILE</code>
      </Notice>
    );
  }
  const running = status?.running ?? null;
  const [last] = status?.kept ?? [];
  const problem = refused ?? status?.problem ?? null;
  return (
    <section className={styles.section} aria-label="Back up the desk">
      <p role="status">
        {running ? (
          "Backing up. You can go on working."
        ) : last ? (
          <>
            Last backup: <When at={last.at} />, {describeSize(last.size)}.
          </>
        ) : (
          "There is no backup of this desk yet."
        )}
      </p>
      {running ? (
        <div className={styles.running}>
          <progress aria-label="Backing up" value={running.done} max={Math.max(running.all, 1)} />
          <Button onClick={() => void client.backups.cancel().then(take)}>Cancel</Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button
            ref={first}
            variant="primary"
            disabled={readOnly}
            onClick={() => void client.backups.make().then(take)}
          >
            Back up now
          </Button>
          {last ? <SaveCopy name={last.name} onRefused={setRefused} /> : null}
        </div>
      )}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {status ? (
        <p className={styles.aside}>
          Kept in <bdi className={styles.path}>{status.folder}</bdi>. A copy on another disk also outlasts this one.
        </p>
      ) : null}
    </section>
  );
}

function SaveCopy({ name, onRefused }: { name: string; onRefused: (problem: Problem | null) => void }) {
  const save = async () => {
    const saved = await host.saveBackup(name);
    onRefused(saved.outcome === "failed" ? saved.problem : null);
  };
  return (
    <Button onClick={() => void save()}>{host.kind === "desktop" ? "Save a copy…" : "Download the last one"}</Button>
  );
}
