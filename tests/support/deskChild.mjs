// A process of its own that opens and closes desks as it is told, one line of JSON each way.
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const source = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { aliases } = (await runnerImport(source("scripts/aliases.ts"))).module;
const { openDesk } = (await runnerImport(source("src/desk/openDesk.ts"), { resolve: { alias: aliases } })).module;

let desk;
const commands = {
  async open({ dir }) {
    const opened = await openDesk(dir, { host: "cli" });
    if (opened.ok) desk = opened.value;
    return opened.ok ? { ok: true } : { ok: false, ...opened.problem };
  },
  async create({ article }) {
    const created = await desk.articles.create(article, { by: "Ada Quill", origin: null });
    return { ok: created.ok };
  },
  async close() {
    await desk?.close();
    desk = undefined;
    return { ok: true };
  },
};

process.stdout.write(`${JSON.stringify({ ok: true })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...given } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await commands[command](given))}\n`);
}
