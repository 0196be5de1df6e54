// @ts-check
import { join } from "node:path";
import { buildStet } from "./buildStet.mjs";

if (!(await buildStet(join(import.meta.dirname, "..")))) process.exitCode = 1;
