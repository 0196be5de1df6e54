import { join } from "node:path";
import { expect, it } from "vitest";
import { READING_LIMITS, readingThread } from "#exchange/worker/readingThread";
import { startApi, succeeded } from "../../../support/apiUnderTest";

const SCRIPT = join(import.meta.dirname, "../../../support/exchangeWorkers/playing.mjs");
const BYTES = new Uint8Array(4);

it("answers everything else while a file that never ends is read, and keeps nothing of that file", async () => {
  const readFile = readingThread(SCRIPT, { ...READING_LIMITS, time: 2_000 });
  const { client } = await startApi({ readFile });
  const answered: string[] = [];
  const reading = client.exchange.import("endless", BYTES).then((answer) => {
    answered.push("the import");
    return succeeded(answer);
  });
  succeeded(await client.articles.list());
  answered.push("the list");
  const outcome = await reading;
  expect(answered).toEqual(["the list", "the import"]);
  expect(outcome).toMatchObject({ ok: false, id: null, error: expect.stringContaining("Nothing of it has come in") });
  expect(succeeded(await client.articles.list())).toEqual([]);
});

it("gives up a file that nobody waits for any more", async () => {
  const { ask, client } = await startApi({ readFile: readingThread(SCRIPT) });
  const asked = new AbortController();
  const reading = ask("POST", "/api/import?name=endless", { body: BYTES, signal: asked.signal });
  succeeded(await client.articles.list());
  asked.abort();
  await reading.catch(() => undefined);
  expect(succeeded(await client.articles.list())).toEqual([]);
});
