#!/usr/bin/env node
import { describeBug } from "#core/describeBug";
import { EXIT } from "./exitCode";
import { main } from "./main";
import { processIo } from "./processIo";

const io = processIo();
// The exit code is set rather than the process ended, so that what has been written still reaches its reader.
try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (error) {
  io.err(`Stet ran into an error of its own. What was saved before is safe.\n${describeBug(error)}\n`);
  process.exitCode = EXIT.refused;
}
