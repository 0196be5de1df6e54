/**
 * A bug for a report: the kind of error and where it happened. Its message is left out, because the messages of parsers and
 * validators quote what they were given, and that may be somebody's copy.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return `something that is no error was thrown (${typeof error})`;
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  return [`${error.name}${code}`, ...framesOf(error)].join("\n");
}

function framesOf({ stack = "", message }: Error): string[] {
  // A message of several lines may have some that look like places in a program.
  const end = stack.indexOf(message) + message.length;
  return stack
    .slice(end)
    .split("\n")
    .filter((line) => /^\s+at /u.test(line));
}
