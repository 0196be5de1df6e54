// @ts-check
/**
 * `npm start`: builds Stet where something has changed since it was last built, then opens it. Standard output belongs to
 * Stet alone, for --json.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hasBeenBuilt, isBuilt } from "./buildStamp.mjs";
import { buildStet } from "./buildStet.mjs";
import { endWithParent } from "./endWithParent.mjs";

const root = join(import.meta.dirname, "..");

if (isBuilt(root) || (await build())) {
  const cli = join(root, "out", "cli", "index.js");
  endWithParent();
  // In this very process, so that signals and the exit code need no passing on.
  process.argv = [process.execPath, cli, "start", ...process.argv.slice(2)];
  await import(pathToFileURL(cli).href);
} else {
  process.exitCode = 1;
}

function build() {
  const why = hasBeenBuilt(root) ? "something has changed" : "first start only";
  process.stderr.write(`Building Stet (${why})…\n`);
  return buildStet(root);
}
