// @ts-check
// Has every format that Stet writes read by readers that are not ours: npm run conformance -- --help
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { endWithParent } from "./endWithParent.mjs";

const root = join(import.meta.dirname, "..");
// Paths on the command line are the caller's.
const from = process.env["INIT_CWD"] ?? process.cwd();

endWithParent();
process.chdir(root);
// The configuration is bundled before it is run, and may leave file extensions out.
process.env["VITE_CONFIG_NATIVE_IGNORE_WARNING"] = "true";
await build({ configFile: "conformance/vite.config.ts", logLevel: "warn" });
const { conformance } = await import(pathToFileURL(join(root, ".cache", "conformance", "index.js")).href);
process.exitCode = await conformance(process.argv.slice(2), from);
