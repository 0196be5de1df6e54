import { spawn } from "node:child_process";
import type { ChosenDesk } from "../desk/chosenDesk";
import type { Io } from "../io";

/** Milliseconds. What fails sooner than this has never shown a window. */
const STILLBORN = 10_000;

/**
 * Runs the desktop app until it ends.
 * @returns its exit code, or null when it could not be started: then nobody has seen anything of it
 */
export function runDesktop(
  electron: string,
  desk: ChosenDesk,
  sample: boolean | undefined,
  io: Pick<Io, "root" | "env" | "untilStopped">,
): Promise<number | null> {
  const args = [io.root, ...(desk.named ? ["--desk", desk.dir] : []), ...sampleArgument(sample)];
  // Chromium refuses to run as root with its sandbox on.
  if (process.platform === "linux" && process.getuid?.() === 0) args.push("--no-sandbox");
  // Set by programs that are Electron themselves, such as some editors' terminals; it would make ours a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = io.env;
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(electron, args, { stdio: ["ignore", "inherit", "inherit"], env });
    let stopped = false;
    void io.untilStopped().then(() => {
      stopped = true;
      child.kill("SIGTERM");
    });
    child.once("error", () => resolve(null));
    child.once("exit", (code) => {
      const isStillborn = code !== 0 && Date.now() - started < STILLBORN;
      if (stopped) resolve(0);
      else resolve(isStillborn ? null : (code ?? 1));
    });
  });
}

function sampleArgument(sample: boolean | undefined): string[] {
  if (sample === undefined) return [];
  return [sample ? "--sample" : "--no-sample"];
}
