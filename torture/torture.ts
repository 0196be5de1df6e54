import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Random } from "../bench/corpus/random";
import { Acts, Gone } from "./acts";
import { checkDesk } from "./checkDesk";
import { Findings } from "./findings";
import { Ledger } from "./ledger";
import { type RunningStet, startStet } from "./runningStet";

/** What one desk went through. */
export interface Tortured {
  readonly kills: number;
  readonly acknowledged: number;
  readonly findings: Findings;
  /** Milliseconds from starting Stet on the killed desk to its first answer. */
  readonly openings: readonly number[];
}

export interface TortureOptions {
  readonly root: string;
  readonly kills: number;
  readonly seed: number;
  readonly onKill: (soFar: { readonly acknowledged: number; readonly findings: Findings }) => void;
}

/** Longest that Stet is let work between two kills, in milliseconds. */
const LONGEST_WORK = 1_000;
/** Of so many kills one comes while Stet starts, and one while it is closing the desk. */
const ONE_IN = 8;

/** Kills a Stet again and again on one desk, and looks after each kill whether all is there that it had acknowledged. */
export async function torture({ root, kills, seed, onKill }: TortureOptions): Promise<Tortured> {
  const desk = await mkdtemp(join(tmpdir(), "stet-torture-"));
  const random = new Random(seed);
  const ledger = new Ledger();
  const findings = new Findings();
  const openings: number[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const began = performance.now();
      const starting = startStet(root, desk);
      if (random.below(ONE_IN) === 0) {
        starting.ready.catch(() => undefined);
        await wait(random.below(700));
        await starting.kill();
      } else {
        const stet = await starting.ready;
        openings.push(performance.now() - began);
        await checkDesk(desk, stet.client, ledger, findings);
        await workAndKill(stet, ledger, findings, random);
      }
      onKill({ acknowledged: ledger.acknowledged, findings });
      if (findings.all.length > 0) break;
    }
    await lastLook(root, desk, ledger, findings);
  } catch (error) {
    findings.other.push(error instanceof Error ? error.message : String(error));
  }
  const failed = findings.all.length > 0;
  if (failed) findings.other.push(`the desk is left for you to look at: ${desk}`);
  else await Promise.all([desk, `${desk}-backups`].map((folder) => rm(folder, { recursive: true, force: true })));
  return { kills, acknowledged: ledger.acknowledged, findings, openings };
}

async function workAndKill(stet: RunningStet, ledger: Ledger, findings: Findings, random: Random): Promise<void> {
  const acts = new Acts(stet.client, ledger, random);
  let over = false;
  const lanes = [() => acts.write(0), () => acts.check(1), () => acts.file(2)].map(async (act) => {
    try {
      while (!over) await act();
    } catch (error) {
      // What was asked for when it was killed has no answer.
      if (!(error instanceof Gone)) findings.other.push(error instanceof Error ? error.message : String(error));
    }
  });
  await wait(random.below(LONGEST_WORK));
  if (random.below(ONE_IN) === 0) {
    stet.askToEnd();
    await wait(random.below(60));
  }
  await stet.kill();
  over = true;
  await Promise.all(lanes);
}

/** Opens the desk once more, closes it as a person would, and has the doctor of the command line look at it. */
async function lastLook(root: string, desk: string, ledger: Ledger, findings: Findings): Promise<void> {
  const stet = await startStet(root, desk).ready;
  await checkDesk(desk, stet.client, ledger, findings);
  stet.askToEnd();
  const code = await stet.ended;
  if (code !== 0) findings.other.push(`Stet ended with ${code} when it was asked to end`);
  await new Promise<void>((resolve) => {
    const args = [join(root, "out", "cli", "index.js"), "--desk", desk, "--json", "doctor"];
    execFile(process.execPath, args, (error, stdout) => {
      if (error) findings.other.push(`stet doctor: ${stdout.slice(0, 2_000)}`);
      resolve();
    });
  });
}
