import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Io } from "../io";
import { electronPackage, findElectron } from "./findElectron";

/** Where Electron's packager fetches from, unless a mirror is named: https://www.electronjs.org/docs/latest/tutorial/installation */
const RELEASES = "https://github.com/electron/electron/releases/";
/** Milliseconds. Without a network the start must not be held up. */
const REACH_LIMIT = 3_000;
/** Milliseconds. About 110 MB; slower lines than 1 MB/s are for `npx install-electron`. */
const FETCH_LIMIT = 120_000;

/**
 * Tries once to fetch Electron's program: in a checkout, on `npm start`, where the network is there. A try that failed half
 * way is remembered beside the build, so that it costs its time once.
 */
export async function fetchElectron({ root, env, err }: Pick<Io, "root" | "env" | "err">): Promise<string | null> {
  const installer = join(electronPackage(root), "install.js");
  const failedBefore = join(root, "out", ".electron-not-fetched");
  if (env["npm_lifecycle_event"] !== "start" || env["STET_NO_FETCH"] || !existsSync(installer)) return null;
  if (existsSync(failedBefore) || !(await canReach(mirror(env)))) return null;
  err("Fetching the desktop app, once (about 110 MB; STET_NO_FETCH=1 leaves it out)…\n");
  await new Promise<void>((resolve) => {
    execFile(process.execPath, [installer], { cwd: root, timeout: FETCH_LIMIT }, () => resolve());
  });
  const found = findElectron(root, env);
  if (found === null) {
    await mkdir(dirname(failedBefore), { recursive: true });
    await writeFile(failedBefore, "Delete this file to have npm start try again, or run: npx install-electron\n");
  }
  return found;
}

function mirror(env: Io["env"]): string {
  return env["ELECTRON_MIRROR"] || env["npm_config_electron_mirror"] || RELEASES;
}

async function canReach(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(REACH_LIMIT) });
    return true;
  } catch {
    return false;
  }
}
