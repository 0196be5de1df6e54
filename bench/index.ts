import { cpus, totalmem } from "node:os";
import { findBrowser, NO_BROWSER } from "../scripts/findBrowser.mjs";
import { parseBenchArguments } from "./arguments";
import { desk } from "./parts/desk";
import { exchange } from "./parts/exchange";
import { opening } from "./parts/opening";
import { size } from "./parts/size";
import { typing } from "./parts/typing";
import { formatTable } from "./report/formatTable";
import type { Part, Table } from "./run";
import { Undoing } from "./undoing";

const PARTS: readonly Part[] = [typing, opening, size, desk, exchange];
const USAGE = `npm run bench -- [parts] [--quick] [--large] [--json]

  parts    ${PARTS.map(({ name }) => name).join(", ")}; all of them when none is named
  --quick  few samples, to see that it works
  --large  a desk of 100,000 articles as well: takes some minutes and three gigabytes of the disk
  --json   JSON on standard output
`;

export { holdForMemory } from "./parts/memory";

/** What shells give for a program that was ended with Ctrl+C. */
const INTERRUPTED = 130;

/**
 * Measures, and prints the figures on standard output. Resolves with the exit code: 1 when a part could not be measured, 2
 * when what was asked for makes no sense. A figure over its budget is a figure, not a failure.
 */
export async function bench(args: readonly string[], places: { root: string; bareDir: string }): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  let chosen: ReturnType<typeof parseBenchArguments>;
  try {
    chosen = parseBenchArguments(
      args,
      PARTS.map(({ name }) => name),
    );
  } catch (error) {
    say(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (chosen.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const parts = PARTS.filter(({ name }) => chosen.parts.includes(name));
  if (parts.some(({ needsBrowser }) => needsBrowser) && !(await findBrowser())) {
    say(`${NO_BROWSER}\nThese parts do without one: npm run bench -- desk exchange`);
    return 1;
  }

  const tables: Table[] = [];
  let failed = false;
  for (const part of parts) {
    const undoing = new Undoing();
    const stop = onInterrupt(undoing, say);
    try {
      const { quick, large } = chosen;
      const measured = await part.measure({
        ...places,
        quick,
        large,
        undoing,
        say: (text) => say(`${part.name}: ${text}…`),
      });
      tables.push(...measured);
      if (!chosen.json) for (const table of measured) process.stdout.write(`${formatTable(table)}\n`);
    } catch (error) {
      if (stop.asked()) return INTERRUPTED;
      failed = true;
      say(`${part.name}: could not be measured. ${messageOf(error)}`);
    } finally {
      await undoing.undo();
      stop.end();
    }
    if (stop.asked()) return INTERRUPTED;
  }
  const machine = { cpus: cpus().length, cpu: cpus()[0]?.model ?? "", memory: totalmem(), node: process.version };
  if (chosen.json) process.stdout.write(`${JSON.stringify({ machine, quick: chosen.quick, tables }, null, 2)}\n`);
  return failed ? 1 : 0;
}

/** On Ctrl+C everything that was started is ended, which breaks off what is being measured. A second one ends at once. */
function onInterrupt(undoing: Undoing, say: (text: string) => void) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let asked = false;
  const stop = () => {
    if (asked) process.exit(INTERRUPTED);
    asked = true;
    say("Ending…");
    void undoing.undo().then(() => process.exit(INTERRUPTED));
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    asked: () => asked,
    end() {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
