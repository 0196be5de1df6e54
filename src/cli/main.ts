import { CommanderError } from "commander";
import type { Problem } from "#core/result";
import { buildProgram } from "./buildProgram";
import { EXIT, type ExitCode } from "./exitCode";
import type { Io } from "./io";
import { createTerminal } from "./output/terminal";

/** Runs one command line, without the program's own name in it, and gives its exit code. Rejects only for a bug. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = buildProgram(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.fine;
    // Without a command commander has printed the help already, and has no words of its own.
    if (error.code !== "commander.help") {
      const command = argv.find((argument) => program.commands.some((known) => known.name() === argument));
      createTerminal(io, argv.includes("--json")).fail(usageProblem(error, command));
    }
    return EXIT.usage;
  }
}

function usageProblem(error: CommanderError, command = ""): Problem {
  const message = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  return {
    code: "usage",
    message: message.charAt(0).toUpperCase() + message.slice(1),
    remedy: `See: stet help ${command}`.trimEnd(),
  };
}
