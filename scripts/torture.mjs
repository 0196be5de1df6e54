// @ts-check
// Kills a real Stet again and again and looks whether anything that it had acknowledged is gone: npm run torture
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { isBuilt } from "./buildStamp.mjs";
import { buildStet } from "./buildStet.mjs";
import { endWithParent } from "./endWithParent.mjs";

const root = join(import.meta.dirname, "..");

endWithParent();
if (isBuilt(root) || (await buildStet(root))) {
  process.chdir(root);
  // The configuration is bundled before it is run, and may leave file extensions out.
  process.env["VITE_CONFIG_NATIVE_IGNORE_WARNING"] = "true";
  await build({ configFile: "torture/vite.config.ts", logLevel: "warn" });
  const { runTorture } = await import(pathToFileURL(join(root, ".cache", "torture", "index.js")).href);
  process.exitCode = await runTorture(root, process.env);
} else {
  process.exitCode = 1;
}
