// @ts-check
import { execFileSync } from "node:child_process";

/** Not a dependency: see docs/adr/0006-packaging-outside-the-install.md. */
const PACKAGER = "electron-builder@26.17.0";
const PACKAGERS_NODE = 22;

const [major = "0"] = process.versions.node.split(".");
if (Number(major) < PACKAGERS_NODE) {
  console.error(`Packaging needs Node ${PACKAGERS_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const npm = process.env.npm_execpath;
if (!npm) {
  console.error("Run this through npm: npm run package");
  process.exit(1);
}

/** @param {string[]} args */
const runNpm = (args) => execFileSync(process.execPath, [npm, ...args], { stdio: "inherit" });

try {
  runNpm(["run", "build"]);
  runNpm([
    "exec",
    "--yes",
    `--package=${PACKAGER}`,
    "--",
    "electron-builder",
    "--publish",
    "never",
    ...process.argv.slice(2),
  ]);
} catch {
  // What failed has said so itself.
  process.exit(1);
}
