import { isAbsolute, resolve } from "node:path";

/** What Stet registers for with the systems; see electron-builder.yml. Others come in through Import. */
const EXTENSIONS = [".stet.json", ".stet"];

/** Whether the system may ask Stet to open this file. */
export function isStetFile(path: string): boolean {
  return EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension));
}

/** The Stet files that a command line names, as absolute paths. Everything else on it is Chromium's, Electron's or ours. */
export function filesToOpen(argv: readonly string[], workingDirectory: string): string[] {
  return argv
    .filter((argument) => !argument.startsWith("-") && isStetFile(argument))
    .map((path) => (isAbsolute(path) ? path : resolve(workingDirectory, path)));
}
