import { spawn } from "node:child_process";
import { ownSurroundings } from "./installedBrowser";
import { type WindowAttempt, windowPlan } from "./windowPlan";

/** Shows an address to the person at this machine; null when there is no way to, and it has to be printed. */
export async function openWindow(url: string): Promise<"window" | "tab" | null> {
  for (const attempt of windowPlan(url, ownSurroundings())) if (await starts(attempt)) return attempt.opens;
  return null;
}

/** Starts a program on its own feet: it outlives us, and says nothing into our output. */
function starts({ command, args }: WindowAttempt): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: "ignore" });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
