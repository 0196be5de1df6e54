import { spawn } from "node:child_process";

export interface Ran {
  /** Null when the program could not be started. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds. */
const LIMIT = 240_000;

/** Runs a program to its end. Never rejects. */
export function run(command: string, args: readonly string[], input = ""): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], timeout: LIMIT });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.once("error", () => resolve({ code: null, out, err }));
    child.once("close", (code) => resolve({ code: code ?? -1, out, err }));
    // A program that ends without reading all of it is no failure of ours.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** The first line of what a program says about itself; null when there is no such program. */
export async function versionOf(command: string, args: readonly string[]): Promise<string | null> {
  const { code, out, err } = await run(command, args);
  return code === null ? null : ((out || err).trim().split("\n")[0] ?? "");
}

/** The same work on many things, a few at a time. */
export async function mapSome<Item, Outcome>(
  items: readonly Item[],
  work: (item: Item) => Promise<Outcome>,
  atOnce = 3,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) outcomes[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}
