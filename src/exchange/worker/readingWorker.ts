import { parentPort } from "node:worker_threads";
import type { Incoming } from "../format";
import { importFile } from "../importFile";

// The other end is readingThread.ts, which asks for one file at a time.
parentPort?.on("message", async (incoming: Incoming) => {
  parentPort?.postMessage(await importFile(incoming));
});
