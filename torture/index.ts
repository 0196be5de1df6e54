import { percentile } from "../bench/report/percentile";
import { type Tortured, torture } from "./torture";

const DEFAULT_KILLS = 50;
/** Desks that are tortured side by side. */
const DESKS = 2;

/**
 * Tortures as often as `STET_KILLS` says, from `STET_SEED` on. The last line on standard output is the result; resolves with
 * the exit code, 1 when anything was lost, torn or wrong. The seed settles what is done and how long is waited, not what the
 * processes make of it.
 */
export async function runTorture(root: string, env: NodeJS.ProcessEnv): Promise<number> {
  const kills = numberIn(env["STET_KILLS"], DEFAULT_KILLS);
  const seed = numberIn(env["STET_SEED"], Math.floor(Math.random() * 2 ** 31));
  const say = (text: string) => process.stderr.write(process.stderr.isTTY ? `\r${text}` : `${text}\n`);
  const desks = Math.min(DESKS, kills);
  let done = 0;
  const all = Array.from({ length: desks }, (_, place) => {
    const share = Math.floor(kills / desks) + (place < kills % desks ? 1 : 0);
    const onKill = () => {
      done += 1;
      if (process.stderr.isTTY || done % 25 === 0 || done === kills) say(`${done} of ${kills} kills (seed ${seed})`);
    };
    return torture({ root, kills: share, seed: seed + place, onKill });
  });
  const results = await Promise.all(all);
  const { lost, torn, index, other } = totals(results);
  for (const { findings } of results) for (const text of findings.all) process.stdout.write(`${text}\n`);
  const openings = results.flatMap((result) => result.openings);
  const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0);
  if (openings.length > 0) {
    process.stdout.write(
      `opened ${openings.length} times after a kill: p50 ${Math.round(percentile(openings, 0.5))} ms, p95 ${Math.round(percentile(openings, 0.95))} ms\n`,
    );
  }
  const rest = other > 0 ? `, ${other} other troubles` : "";
  process.stdout.write(
    `torture: ${done} kills, ${acknowledged} acknowledged saves, ${lost} lost, ${torn} torn, ${index} index errors${rest}\n`,
  );
  return lost + torn + index + other > 0 || done < kills ? 1 : 0;
}

function totals(results: readonly Tortured[]) {
  const count = (kind: "lost" | "torn" | "index" | "other") =>
    results.reduce((sum, { findings }) => sum + findings[kind].length, 0);
  return { lost: count("lost"), torn: count("torn"), index: count("index"), other: count("other") };
}

function numberIn(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number > 0 ? number : otherwise;
}
