import type { Finding } from "./finding";

/** The errors among findings in a few words: the first one, and how many more there are. */
export function describeErrors(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === "error");
  const [first] = errors;
  if (!first) return "nothing stands against it";
  const message = first.message.replace(/\.$/u, "");
  return errors.length === 1 ? message : `${message}, and ${errors.length - 1} more`;
}
