// @ts-check
// Measures Stet against baselines of the same run: npm run bench -- --help
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { hasBeenBuilt, isBuilt } from "./buildStamp.mjs";
import { buildStet } from "./buildStet.mjs";
import { endWithParent } from "./endWithParent.mjs";

const root = join(import.meta.dirname, "..");
const out = join(root, ".cache", "bench");
const bareDir = join(out, "bare");

endWithParent();
if (isBuilt(root) || (await buildAll())) {
  await buildBench();
  const { bench } = await import(pathToFileURL(join(out, "node", "index.js")).href);
  process.exitCode = await bench(process.argv.slice(2), { root, bareDir });
} else {
  process.exitCode = 1;
}

function buildAll() {
  process.stderr.write(`Building Stet (${hasBeenBuilt(root) ? "something has changed" : "not built yet"})…\n`);
  return buildStet(root);
}

/** The benchmark itself for Node, and the bare editor for the browser. */
async function buildBench() {
  process.chdir(root);
  // The configurations are bundled before they are run, and may leave file extensions out.
  process.env["VITE_CONFIG_NATIVE_IGNORE_WARNING"] = "true";
  for (const configFile of ["bench/vite.config.ts", "bench/bare/vite.config.ts"]) {
    await build({ configFile, logLevel: "warn" });
  }
}
