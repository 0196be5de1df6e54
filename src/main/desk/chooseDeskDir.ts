import { resolve } from "node:path";

/** The desk that a command line or the environment names, as an absolute path; undefined for the usual one. */
export function chooseDeskDir(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  workingDirectory: string,
): string | undefined {
  const named = deskOption(argv) ?? env["STET_DESK"];
  return named ? resolve(workingDirectory, named) : undefined;
}

function deskOption(argv: readonly string[]): string | undefined {
  const joined = argv.find((argument) => argument.startsWith("--desk="));
  if (joined !== undefined) return joined.slice("--desk=".length);
  const position = argv.indexOf("--desk");
  return position === -1 ? undefined : argv[position + 1];
}
