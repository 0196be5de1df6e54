import type { Problem } from "#core/result";

/** What the command's exit tells a script. */
export const EXIT = {
  fine: 0,
  /** Refused by a rule, or some items failed. */
  refused: 1,
  usage: 2,
  deskInUse: 3,
  notFound: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const CODES: Readonly<Record<string, ExitCode>> = {
  "desk-in-use": EXIT.deskInUse,
  // Somebody has the desk, and says nothing.
  unreachable: EXIT.deskInUse,
  "not-found": EXIT.notFound,
  "desk-missing": EXIT.notFound,
  "not-a-desk": EXIT.notFound,
};

export function exitCodeFor(problem: Problem): ExitCode {
  return CODES[problem.code] ?? EXIT.refused;
}
