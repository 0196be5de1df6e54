import type { PrintPdf } from "#exchange/format";
import { installedBrowser, ownSurroundings, type Surroundings } from "../installedBrowser";
import { TIME_LIMIT } from "./printRefusals";
import { printWithBrowser } from "./printWithBrowser";

/**
 * Prints with an installed browser of Chromium's family, one page at a time: each is a whole browser. Undefined where there is
 * none.
 */
export function browserPrinter(surroundings: Surroundings = ownSurroundings()): PrintPdf | undefined {
  const command = installedBrowser(surroundings);
  if (command === undefined) return undefined;
  const browser = { command, isRoot: surroundings.isRoot, timeLimit: TIME_LIMIT };
  let before: Promise<unknown> = Promise.resolve();
  return (job) => {
    const printed = before.then(() => printWithBrowser(job, browser));
    before = printed.catch(() => undefined);
    return printed;
  };
}
