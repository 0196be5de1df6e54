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
  await answers.next();
  return {
    pid: child.pid ?? 0,
    async tell(command: Command): Promise<ProcessAnswer> {
      child.stdin.write(`${JSON.stringify(command)}\n`);
      const { value } = await answers.next();
      return JSON.parse(String(value));
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
