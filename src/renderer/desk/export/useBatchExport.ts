import { useEffect, useRef, useState } from "react";
import type { BatchItem, BatchRequest, BatchStatus } from "#api/contracts/exports";
import { laterItems } from "#core/outgo/batchOutcome";
import type { Problem } from "#core/result";
import { catchUpSessions, flushAll } from "../../article/sessions";
import { client } from "../../data/client";
import { announce } from "../../design/announce";
import { host } from "../../platform/currentHost";
import { runBatch } from "./runBatch";

/** An archive that has been made, and whether it is where somebody wanted it. */
export interface Archive {
  readonly id: string;
  readonly name: string;
  readonly saved: boolean;
}

export type BatchStage =
  | { readonly kind: "choosing"; readonly problem: Problem | null }
  | { readonly kind: "running"; readonly status: BatchStatus | null }
  | BatchOver;

/** What came of it; of some of the articles more than once, as gates were opened. */
export interface BatchOver {
  readonly kind: "over";
  readonly items: readonly BatchItem[];
  readonly archives: readonly Archive[];
  readonly problem: Problem | null;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** An export of several, from the choice to the file. What the desk holds of it goes when the dialog does. */
export function useBatchExport() {
  const [stage, setStage] = useState<BatchStage>({ kind: "choosing", problem: null });
  const stop = useRef<AbortController | null>(null);
  const made = useRef(new Set<string>());
  useEffect(
    () => () => {
      stop.current?.abort();
      for (const id of made.current) void client.exports.drop(id);
    },
    [],
  );

  return {
    stage,
    /**
     * Resolves to whether it came to an end; what kept it from that is told in the step that it goes back to.
     * @param before what has come of a first export, of which some articles go out again
     */
    async start(request: BatchRequest, before: BatchOver | null = null): Promise<boolean> {
      const back = (problem: Problem | null) => {
        setStage(before ? { ...before, problem } : { kind: "choosing", problem });
        return false;
      };
      const stopping = new AbortController();
      stop.current = stopping;
      setStage({ kind: "running", status: null });
      const unsaved = await flushAll().then(
        () => null,
        () => UNSAVED,
      );
      if (unsaved) return back(unsaved);
      const onStatus = (status: BatchStatus) => {
        made.current.add(status.id);
        setStage({ kind: "running", status });
      };
      const answer = await runBatch(client.exports, request, { onStatus, signal: stopping.signal, pause });
      if (answer === null) {
        announce("Export cancelled.");
        return back(null);
      }
      if (!answer.ok) return back(answer.problem);
      await catchUpSessions();
      const { id, file, items, problem } = answer.value;
      if (problem) return back(problem);
      const over: BatchOver = {
        kind: "over",
        items: before ? laterItems(before.items, items) : items,
        archives: before?.archives ?? [],
        problem: null,
      };
      if (file === null) {
        setStage(over);
        return true;
      }
      const archive = { id, name: numbered(file.name, over.archives.length + 1) };
      const { saved, problem: unwritten } = await saveArchive(archive);
      setStage({ ...over, archives: [...over.archives, { ...archive, saved }], problem: unwritten });
      return true;
    },
    cancel: () => stop.current?.abort(),
    async save(archive: Archive): Promise<void> {
      const { saved, problem } = await saveArchive(archive);
      setStage((now) =>
        now.kind === "over"
          ? { ...now, archives: now.archives.map((one) => (one.id === archive.id ? { ...one, saved } : one)), problem }
          : now,
      );
    },
  };
}

/** A second archive must not be offered the first one's place. */
function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(?=\.zip$)/u, `-${number}`);
}

async function saveArchive({ id, name }: Pick<Archive, "id" | "name">) {
  const archive = await client.exports.file(id);
  if (!archive.ok) return { saved: false, problem: archive.problem };
  const { bytes, mediaType } = archive.value;
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
