import { parseArgs } from "node:util";

export interface BenchArguments {
  /** Names of parts; all of them when none is given. */
  readonly parts: readonly string[];
  readonly quick: boolean;
  readonly large: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** What was asked for on the command line. Throws an error with a message for people on anything unknown. */
export function parseBenchArguments(args: readonly string[], known: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: "boolean" },
      large: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”. The parts are: ${known.join(", ")}.`);
  const { quick = false, large = false, json = false, help = false } = values;
  return { parts: positionals.length > 0 ? positionals : known, quick, large, json, help };
}
