import type { Problem } from "#core/result";
import { type ExitCode, exitCodeFor } from "../exitCode";
import type { Io } from "../io";
import { clean } from "./clean";
import { createStyle, type Style } from "./style";

/** How a command speaks: to a script as JSON, to people in words. */
export interface Terminal {
  readonly style: Style;
  readonly columns: number | null;
  /** The command's answer, on standard output. With --json nothing else ever goes there. */
  answer(value: unknown, words: () => string): void;
  /** Something beside the answer, for people only. */
  note(text: string): void;
  /** What went wrong, on standard error, and the exit code that goes with it. */
  fail(problem: Problem, details?: Readonly<Record<string, string>>): ExitCode;
}

export function createTerminal(io: Io, json: boolean): Terminal {
  const style = createStyle(io.colour);
  return {
    style,
    columns: io.columns,
    answer: (value, words) => io.out(json ? `${JSON.stringify(value, null, 2)}\n` : words()),
    note: (text) => {
      if (!json) io.err(`${text}\n`);
    },
    fail(problem, details = {}) {
      const { code, message, remedy } = problem;
      if (json) io.err(`${JSON.stringify({ error: { code, message, remedy, ...details } })}\n`);
      else io.err(`${style.bad("stet:")} ${clean(message)}\n${remedy === "" ? "" : `${clean(remedy)}\n`}`);
      return exitCodeFor(problem);
    },
  };
}
