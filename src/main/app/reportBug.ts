/**
 * Writes an unexpected error to standard error for a bug report: what kind it is and where it happened, never its message,
 * which may quote what somebody wrote.
 */
export function reportBug(error: unknown, write: (text: string) => void = (text) => process.stderr.write(text)): void {
  write(`Stet ran into an error of its own: ${kindAndPlace(error)}\n`);
}

function kindAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line));
  return [`${error.name}${code}`, ...frames].join("\n");
}
