import { formats } from "#exchange/registry";
import type { Call } from "../cli";
import { EXIT, type ExitCode } from "../exitCode";
import { cleanLine } from "../output/clean";
import { type Found, findFiles } from "./findFiles";

/** Files named in one line. */
const NAMED = 5;

/** What came of one file. */
export interface Dealt<Item> {
  readonly items: readonly Item[];
  /** What is wrong with the desk, and so with every other file alike. */
  readonly blocked?: boolean;
}

/** What came of all files, and how many were dealt with before it ended. */
export interface AllDealt<Item> {
  readonly items: readonly Item[];
  readonly done: number;
  readonly all: number;
}

/** Deals with every file, one after the other, until somebody asks to end; a terminal is told how far that is. */
export async function eachFile<Item>(
  { io, terminal }: Call,
  names: readonly string[],
  deal: (entry: Found, progress: (text: string) => void) => Promise<Dealt<Item>>,
): Promise<AllDealt<Item>> {
  let stopped = false;
  void io.untilStopped().then(() => {
    stopped = true;
  });
  const { found, passedOver } = await findFiles(names, io.cwd, isReadable);
  if (passedOver.length > 0) terminal.note(tellPassedOver(passedOver));
  const items: Item[] = [];
  let done = 0;
  for (const entry of found) {
    if (stopped) break;
    const place = `${done + 1} of ${found.length}`;
    io.progress?.(place);
    const dealt = await deal(entry, (text) => io.progress?.(`${place}, ${text}`));
    items.push(...dealt.items);
    if (dealt.blocked) break;
    done += 1;
  }
  io.progress?.("");
  return { items, done, all: found.length };
}

/** Says where it ended before all was done; the exit code. */
export function finish({ terminal }: Call, { items, done, all }: AllDealt<{ readonly ok: boolean }>): ExitCode {
  if (done < all) terminal.note(`Stopped after ${done} of ${all} files. What is named above as in is on the desk.`);
  return done === all && items.every(({ ok }) => ok) ? EXIT.fine : EXIT.refused;
}

function isReadable(name: string): boolean {
  const lower = name.toLowerCase();
  return formats.some(({ importer, extensions }) => importer && extensions.some((ending) => lower.endsWith(ending)));
}

/** Some by name: enough to see what kind of thing stayed out. */
function tellPassedOver(files: readonly string[]): string {
  const named = files.slice(0, NAMED).map(cleanLine).join(", ");
  const more = files.length > NAMED ? `, and ${files.length - NAMED} more` : "";
  return `Passed over in folders, as nothing that Stet reads by its name: ${named}${more}. Name a file outright to have it read.`;
}
