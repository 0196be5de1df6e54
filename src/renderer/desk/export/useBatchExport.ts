import { useEffect, useRef, useState } from "react";
import type { BatchRequest, BatchStatus } from "#api/contracts/exports";
import type { Problem } from "#core/result";
import { catchUpSessions, flushAll } from "../../article/sessions";
import { client } from "../../data/client";
import { announce } from "../../design/announce";
import { host } from "../../platform/currentHost";
import { runBatch } from "./runBatch";

export type BatchStage =
  | { readonly kind: "choosing"; readonly problem: Problem | null }
  | { readonly kind: "running"; readonly status: BatchStatus | null }
  | { readonly kind: "over"; readonly status: BatchStatus; readonly saved: boolean; readonly problem: Problem | null };

const CHOOSING: BatchStage = { kind: "choosing", problem: null };
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** An export of several, from the choice to the file. What the desk holds of it goes when the dialog does. */
export function useBatchExport() {
  const [stage, setStage] = useState<BatchStage>(CHOOSING);
  const stop = useRef<AbortController | null>(null);
  const made = useRef<string | null>(null);
  useEffect(
    () => () => {
      stop.current?.abort();
      if (made.current !== null) void client.exports.drop(made.current);
    },
    [],
  );

  const save = async (status: BatchStatus) => {
    const { saved, problem } = await saveArchive(status);
    setStage({ kind: "over", status, saved, problem });
  };

  return {
    stage,
    async start(request: BatchRequest): Promise<void> {
      const stopping = new AbortController();
      stop.current = stopping;
      setStage({ kind: "running", status: null });
      const unsaved = await flushAll().then(
        () => null,
        () => UNSAVED,
      );
      if (unsaved) return setStage({ kind: "choosing", problem: unsaved });
      const onStatus = (status: BatchStatus) => {
        made.current = status.id;
        setStage({ kind: "running", status });
      };
      const answer = await runBatch(client.exports, request, { onStatus, signal: stopping.signal, pause });
      if (answer === null) {
        made.current = null;
        announce("Export cancelled.");
        return setStage(CHOOSING);
      }
      if (!answer.ok) return setStage({ kind: "choosing", problem: answer.problem });
      await catchUpSessions();
      const { problem } = answer.value;
      if (problem) return setStage({ kind: "choosing", problem });
      await save(answer.value);
    },
    cancel: () => stop.current?.abort(),
    save,
  };
}

async function saveArchive({ id, file }: BatchStatus): Promise<{ saved: boolean; problem: Problem | null }> {
  if (file === null) return { saved: false, problem: null };
  const archive = await client.exports.file(id);
  if (!archive.ok) return { saved: false, problem: archive.problem };
  const { bytes, name, mediaType } = archive.value;
  const saved = await host.save(bytes, name, mediaType).catch(() => null);
  return saved === null ? { saved: false, problem: NOT_SAVED } : { saved, problem: null };
}

const UNSAVED: Problem = {
  code: "unsaved",
  message: "Words typed last could not be saved yet. Nothing was exported.",
  remedy: "See above the page what keeps them from being saved, then try again.",
};

const NOT_SAVED: Problem = {
  code: "file-not-written",
  message: "The articles were exported, but the file could not be put where you wanted it.",
  remedy: "Save it again and choose another place.",
};
