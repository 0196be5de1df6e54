// @ts-check
import { spawn } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { inputsStamp, removeStamp, writeStamp } from "./buildStamp.mjs";

/** The programs that make the parts; they write to different folders of `out` and so can run at once. */
const STEPS = [
  ["electron-vite/bin/electron-vite.js", "build", "--logLevel", "warn"],
  ["vite/bin/vite.js", "build", "--config", "vite.cli.config.ts", "--logLevel", "warn"],
  ["vite/bin/vite.js", "build", "--config", "vite.worker.config.ts", "--logLevel", "warn"],
];

/**
 * Builds the desktop app, the screen, the command line and the thread that reads files. Everything it says goes to standard error.
 * @param {string} root
 * @returns {Promise<boolean>} whether all of it was built
 */
export async function buildStet(root) {
  const packages = join(root, "node_modules");
  if (!existsSync(join(packages, "vite"))) {
    process.stderr.write("What Stet is built with is not installed. Run: npm ci\n");
    return false;
  }
  // Taken before, so that a file changed during the build counts as changed.
  const stamp = inputsStamp(root);
  removeStamp(root);
  const built = await Promise.all(STEPS.map(([program = "", ...args]) => run(root, join(packages, program), args)));
  if (built.includes(false)) {
    process.stderr.write("Stet could not be built; the reasons stand above.\n");
    return false;
  }
  chmodSync(join(root, "out", "cli", "index.js"), 0o755);
  writeStamp(root, stamp);
  return true;
}

/**
 * @param {string} root
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function run(root, program, args) {
  // The configurations are bundled before they are run, and may leave file extensions out.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: ["ignore", 2, 2] });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
