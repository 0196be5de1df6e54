// Stands for the thread that reads files: what it does is what the file's name says.
import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ name, bytes }) => {
  if (name === "endless") for (;;);
  if (name === "crash") throw new Error("the words of the file");
  if (name === "leave") process.exit(0);
  if (name === "hungry") {
    const held = [];
    for (;;) held.push(Array.from({ length: 100_000 }, () => ({})));
  }
  parentPort?.postMessage({
    ok: true,
    value: { content: {}, attachments: [], warnings: [`${name}: ${bytes.length}`], furniture: [] },
  });
});
