import { expect, it } from "vitest";
import type { Answer, Client } from "#api/client/client";
import type { BatchStatus } from "#api/contracts/exports";
import { runBatch } from "#renderer/desk/export/runBatch";

const REQUEST = { filter: {}, formats: ["text"] };
const PROBLEM = { code: "export-running", message: "Another one is under way.", remedy: "Wait." };

function status(state: BatchStatus["state"], done: number): Answer<BatchStatus> {
  return { ok: true, value: { id: "x", state, done, all: 2, current: null, items: [], file: null, problem: null } };
}

/** Calls that answer one after the other, the last one again and again; and what was dropped. */
function answering(...answers: Answer<BatchStatus>[]) {
  const dropped: string[] = [];
  const next = async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? status("failed", 0);
  const exports: Client["exports"] = {
    start: next,
    status: next,
    file: async () => ({ ok: false, status: 404, problem: PROBLEM }),
    drop: async (id) => {
      dropped.push(id);
      return { ok: true, value: null };
    },
  };
  return { exports, dropped };
}

it("watches until it is over", async () => {
  const { exports, dropped } = answering(status("writing", 0), status("recording", 1), status("done", 2));
  const seen: number[] = [];
  const onStatus = ({ done }: BatchStatus) => void seen.push(done);
  const answer = await runBatch(exports, REQUEST, {
    onStatus,
    signal: new AbortController().signal,
    pause: async () => {},
  });
  expect(answer).toEqual(status("done", 2));
  expect(seen).toEqual([0, 1, 2]);
  expect(dropped).toEqual([]);
});

it("comes back with a refusal", async () => {
  const { exports } = answering({ ok: false, status: 409, problem: PROBLEM });
  const watching = { onStatus: () => undefined, signal: new AbortController().signal, pause: async () => {} };
  expect(await runBatch(exports, REQUEST, watching)).toEqual({ ok: false, status: 409, problem: PROBLEM });
});

it("has it dropped when it is called off, also before it has begun", async () => {
  for (const early of [true, false]) {
    const { exports, dropped } = answering(status("writing", 0));
    const stop = new AbortController();
    if (early) stop.abort();
    const watching = { onStatus: () => undefined, signal: stop.signal, pause: async () => stop.abort() };
    expect(await runBatch(exports, REQUEST, watching)).toBeNull();
    expect(dropped).toEqual(["x"]);
  }
});
