import { resolve } from "node:path";
import type { DeskFinding } from "#core/doctor/deskFinding";
import { FINDING_SEVERITIES } from "#core/doctor/deskFinding";
import { type Result, refuse, succeed } from "#core/result";
import { withDisk } from "../disk/diskProblem";
import type { FileSystem } from "../disk/fileSystem";
import { nodeFileSystem } from "../disk/nodeFileSystem";
import type { DeskEnvironment } from "../environment";
import { type DeskLayout, layoutOf } from "../layout";
import { readLock } from "../lock/readLock";
import { TaskQueue } from "../taskQueue";
import { Examination, type Progress, type Trouble } from "./examination";
import { examineArticles } from "./examineArticles";
import { examineAttachments } from "./examineAttachments";
import { examineOwnFiles, examineSourcesNeeded } from "./examineOwnFiles";
import { examineRevisions } from "./examineRevisions";
import { examineSideFolders } from "./examineSideFolders";

export interface ExamineDeskOptions {
  readonly progress?: Progress;
  /** Ends the examination early, with problem code `stopped`. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  readonly fs?: FileSystem;
}

/** What an examination came to, with the path of everything that a repair can do something about. */
export interface ExaminedWithTroubles {
  readonly examined: DeskExamined;
  readonly troubles: readonly Trouble[];
  /** Files that something on the desk names, by their SHA-256. */
  readonly filesNamed: ReadonlySet<string>;
}

/** What an examination came to. */
export interface DeskExamined {
  readonly desk: string;
  /** Neither an error nor a warning was found. */
  readonly sound: boolean;
  /** Another process had the desk meanwhile. */
  readonly inUse: boolean;
  readonly counts: Readonly<Examination["counts"]>;
  /** The gravest first, then by place. */
  readonly findings: readonly DeskFinding[];
}

/**
 * Looks a desk through without changing anything, also one that another process has, and one so damaged that opening it
 * would move files aside: it reads by itself, and takes no lock. Problem codes: `not-a-desk`, `stopped`, `disk-forbidden`,
 * `disk-failed`. What is wrong inside the desk is never a problem but a finding.
 */
export async function examineDesk(dir: string, options: ExamineDeskOptions = {}): Promise<Result<DeskExamined>> {
  const looked = await examineWithTroubles(dir, options);
  return looked.ok ? succeed(looked.value.examined) : looked;
}

/** As `examineDesk`. */
export function examineWithTroubles(
  dir: string,
  options: ExamineDeskOptions = {},
): Promise<Result<ExaminedWithTroubles>> {
  const { fs = nodeFileSystem, now = () => new Date(), progress = () => undefined, signal } = options;
  const layout = layoutOf(resolve(dir));
  return withDisk(async () => {
    if (!(await isDesk(fs, layout))) return notADesk(layout.dir);
    const inUse = (await readLock(layout.dir, fs)) !== null;
    const env: DeskEnvironment = { fs, layout, readOnly: true, now, newId: neverNew, queue: new TaskQueue() };
    const examination = new Examination(env, inUse, progress, signal);
    try {
      await examine(examination);
    } catch (error) {
      if (signal?.aborted) return stopped();
      throw error;
    }
    const findings = examination.findings.sort(byWeight);
    const sound = findings.every(({ severity }) => severity === "info");
    const examined = { desk: layout.dir, sound, inUse, counts: examination.counts, findings };
    return succeed({ examined, troubles: examination.troubles, filesNamed: examination.filesNamed });
  }, layout.dir);
}

/**
 * What names something is read before what it names: on a desk in use, a file is written before the article that needs it,
 * and would otherwise look as if it were missing.
 */
async function examine(examination: Examination): Promise<void> {
  const library = await examineOwnFiles(examination);
  await examineArticles(examination, library);
  await examineSourcesNeeded(examination, library);
  await examineRevisions(examination);
  await examineAttachments(examination);
  await examineSideFolders(examination);
}

async function isDesk(fs: FileSystem, layout: DeskLayout): Promise<boolean> {
  const signs = [layout.deskFile, layout.sourcesFile, layout.articles];
  for (const sign of signs) if ((await fs.stamp(sign)) !== null) return true;
  return false;
}

function neverNew(): never {
  throw new Error("An examination makes nothing new.");
}

function byWeight(a: DeskFinding, b: DeskFinding): number {
  const weight = ({ severity }: DeskFinding) => FINDING_SEVERITIES.indexOf(severity);
  return weight(a) - weight(b) || compare(a.code, b.code) || compare(a.where, b.where) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function notADesk(dir: string) {
  return refuse(
    "not-a-desk",
    `There is no desk in ${dir}: it has no desk.json, no sources.json and no folder articles.`,
    "Name the desk's folder with --desk or STET_DESK.",
  );
}

function stopped() {
  return refuse(
    "stopped",
    "Stopped before everything had been looked at. Nothing on the desk has been changed.",
    "Run it again to hear about the whole desk.",
  );
}
