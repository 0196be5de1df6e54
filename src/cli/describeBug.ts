/**
 * A bug for a report: the kind of error and where it happened. Its message is left out, because the messages of parsers and
 * validators quote what they were given, and that may be somebody's copy.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return "something that is not an Error was thrown";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  return [`${error.name}${code}`, ...frames].join("\n");
}
