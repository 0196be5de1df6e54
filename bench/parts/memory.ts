import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { openDesk } from "#desk/openDesk";
import { need } from "../corpus/benchDesk";
import { LowdbDesk } from "./lowdbDesk";

const run = promisify(execFile);
const MEBIBYTE = 1024 * 1024;

/** What a process of its own takes in memory (RSS, MiB) that has a desk open, listed and searched, or one lowdb file read. */
export async function memoryOf(kind: "desk" | "lowdb", folder: string): Promise<number> {
  const code = `const { holdForMemory } = await import(${JSON.stringify(import.meta.url)});
    process.stdout.write(String(await holdForMemory(${JSON.stringify(kind)}, ${JSON.stringify(folder)})));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code]);
  return Number(stdout);
}

/** Done in the other process. */
export async function holdForMemory(kind: "desk" | "lowdb", folder: string): Promise<number> {
  if (kind === "lowdb") {
    const lowdb = new LowdbDesk(folder);
    await lowdb.open();
    return process.memoryUsage().rss / MEBIBYTE;
  }
  const desk = need(await openDesk(folder, { host: "cli", readOnlyIfTaken: true }));
  await desk.articles.list();
  await desk.articles.list({ query: "harbour" });
  const { rss } = process.memoryUsage();
  await desk.close();
  return rss / MEBIBYTE;
}
