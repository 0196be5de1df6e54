import { describeBug } from "#core/describeBug";

/** Writes an unexpected error to standard error, for a bug report. */
export function reportBug(error: unknown): void {
  process.stderr.write(`Stet ran into an error of its own: ${describeBug(error)}\n`);
}
