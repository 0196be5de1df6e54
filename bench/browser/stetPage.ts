import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import type { Run } from "../run";
import { openWindow } from "./launchForTiming";
import { installProbe } from "./probe";

/** How long no save may be under way before the page counts as quiet, in milliseconds: more than the longest pause before one. */
const QUIET_MS = 500;
/** A process that has not ended by then is killed. */
const PATIENCE_MS = 5_000;

/** Starts the built Stet on a desk, and gives the address that opens it, once. */
export async function startStet({ root, undoing }: Run, desk: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [join(root, "out/cli/index.js"), "--desk", desk, "--json", "start", "--browser", "--no-open"],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  undoing.later(() => end(child));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", (line) => resolve((JSON.parse(line) as { url: string }).url));
    child.once("exit", (code) => reject(new Error(`Stet ended with ${code} before it was ready`)));
    child.once("error", reject);
  });
}

/** A page of Stet, and what of its saves is under way. */
export class StetPage {
  #saving = 0;
  #changedAt = 0;

  private constructor(readonly page: Page) {
    page.on("request", (request) => this.#count(request.method(), 1));
    page.on("requestfinished", (request) => this.#count(request.method(), -1));
    page.on("requestfailed", (request) => this.#count(request.method(), -1));
  }

  static async open(browser: Browser, url: string): Promise<StetPage> {
    const page = await openWindow(browser);
    await installProbe(page);
    const stet = new StetPage(page);
    await page.goto(url);
    await page.getByRole("list", { name: "Articles" }).waitFor();
    return stet;
  }

  /** Resolves when everything typed is saved and nothing is to come. */
  async isQuiet(): Promise<void> {
    this.#changedAt = performance.now();
    for (;;) {
      const left = this.#saving > 0 ? QUIET_MS : this.#changedAt + QUIET_MS - performance.now();
      if (left <= 0) return;
      await pause(left);
    }
  }

  #count(method: string, by: number): void {
    if (method !== "PATCH") return;
    this.#saving += by;
    this.#changedAt = performance.now();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const kill = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(kill);
}
