import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Article } from "#core/article/article";

type Command =
  | { readonly command: "open"; readonly dir: string }
  | { readonly command: "create"; readonly article: Article }
  | { readonly command: "close" };

/** What another process answers: `code` and `message` of the problem when it was refused. */
export interface ProcessAnswer {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
}

/** Another process that opens desks; ended when the test is over. */
export async function deskProcess() {
  const child = spawn(process.execPath, [fileURLToPath(new URL("deskChild.mjs", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  // Writing to a process that has ended shows as an answer that never comes.
  child.stdin.on("error", () => undefined);
  async function nextAnswer(): Promise<ProcessAnswer> {
    const { value, done } = await answers.next();
    if (done) throw new Error("the other process ended without an answer");
    return JSON.parse(String(value));
  }
  await nextAnswer();
  return {
    pid: child.pid ?? 0,
    async tell(command: Command): Promise<ProcessAnswer> {
      child.stdin.write(`${JSON.stringify(command)}\n`);
      return await nextAnswer();
    },
    /** As `kill -9`: nothing is tidied up. */
    async kill(): Promise<void> {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** The id of a process that has come and gone. */
export async function deadProcessId(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}
