// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a build is made from. `package-lock.json` stands for what is installed. */
const INPUTS = [
  "src",
  "scripts",
  "resources",
  "electron.vite.config.ts",
  "vite.cli.config.ts",
  "vite.worker.config.ts",
  "tsconfig.base.json",
  "package.json",
  "package-lock.json",
];

/**
 * What the inputs are now: a hash of their names, sizes and times, which takes milliseconds where hashing the contents
 * would not.
 * @param {string} root
 * @returns {string}
 */
export function inputsStamp(root) {
  const hash = createHash("sha256");
  for (const input of INPUTS) {
    for (const path of filesIn(root, input)) {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/**
 * Whether what has been built was built from the inputs as they are.
 * @param {string} root
 * @returns {boolean}
 */
export function isBuilt(root) {
  try {
    return readFileSync(stampFile(root), "utf8") === inputsStamp(root);
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @returns {boolean}
 */
export function hasBeenBuilt(root) {
  return statSync(stampFile(root), { throwIfNoEntry: false }) !== undefined;
}

/**
 * A build that is broken off must not pass for a finished one.
 * @param {string} root
 */
export function removeStamp(root) {
  rmSync(stampFile(root), { force: true });
}

/**
 * @param {string} root
 * @param {string} stamp
 */
export function writeStamp(root, stamp) {
  writeFileSync(stampFile(root), stamp);
}

/** @param {string} root */
function stampFile(root) {
  return join(root, "out", ".stamp");
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((entry) => filesIn(root, `${path}/${entry}`));
}
