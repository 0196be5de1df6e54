import { join } from "node:path";
import { describeInstead } from "#core/doctor/describeInstead";
import type { DeskFinding, Repair } from "#core/doctor/deskFinding";
import { type Result, succeed } from "#core/result";
import type { Actor, Desk } from "../desk";
import type { DeskEnvironment } from "../environment";
import { openDesk } from "../openDesk";
import { Quarantine } from "../quarantine/quarantine";
import type { Trouble } from "./examination";
import { type DeskExamined, type ExamineDeskOptions, examineWithTroubles } from "./examineDesk";
import { mendFile } from "./mendFile";

/** What a repair came to: what was done, and the desk as it is after it. */
export interface DeskRepaired extends DeskExamined {
  readonly repaired: readonly Repair[];
}

const STET: Actor = { by: "Stet", origin: null };

/**
 * Examines a desk and mends what can be mended without guessing. Nothing is deleted: what cannot be used is moved to the
 * desk's quarantine, with a word about where it stood and why. Articles come back from their newest good revision, files are
 * moved to where they belong, the index is made anew. A second run finds nothing more to do, and one that was cut off is
 * finished by the next. Problem codes: those of `examineDesk`, and `desk-in-use`.
 */
export async function repairDesk(dir: string, options: ExamineDeskOptions = {}): Promise<Result<DeskRepaired>> {
  const before = await examineWithTroubles(dir, options);
  if (!before.ok) return before;
  const repaired: Repair[] = [];
  if (before.value.examined.findings.some(({ severity, code }) => severity !== "info" || code === "not-of-stet")) {
    const mended = await mend(dir, before.value.troubles, before.value.filesNamed, options, repaired);
    if (!mended.ok) return mended;
  }
  const after = await examineWithTroubles(dir, options);
  return after.ok ? succeed({ ...after.value.examined, repaired }) : after;
}

async function mend(
  dir: string,
  troubles: readonly Trouble[],
  filesNamed: ReadonlySet<string>,
  { fs, now }: ExamineDeskOptions,
  repaired: Repair[],
): Promise<Result<null>> {
  const opened = await openDesk(dir, {
    host: "cli",
    ...(fs ? { fs } : {}),
    ...(now ? { now } : {}),
    async beforeReading(env) {
      const quarantine = new Quarantine(env);
      // By the index a damaged file may be the one last read, and would not be read again.
      if (troubles.some(({ finding }) => finding.severity === "error")) await forgetIndexes(env);
      for (const { path, finding } of troubles) {
        const done = await mendFile({ env, quarantine, filesNamed }, path, finding);
        if (done !== null) repaired.push(repairOf(finding, done));
      }
    },
  });
  if (!opened.ok) return opened;
  const desk = opened.value;
  try {
    for (const { path, finding } of troubles) {
      if (finding.code === "article-lost") await bringBack(desk, path, finding, repaired);
    }
    await desk.lookOutside();
    for (const file of desk.quarantined().filter(({ at }) => at !== null)) {
      const finding = troubles.find(({ finding }) => finding.where === file.from)?.finding;
      const found = finding ?? { code: "article-damaged", where: file.from, message: file.reason };
      const done = `Moved to quarantine as ${file.file}. ${describeInstead(file, (at) => at)}`;
      repaired.push(repairOf(found, done));
    }
    return succeed(null);
  } finally {
    await desk.close();
  }
}

/** The indexes are derived: opening the desk makes them anew from the articles. */
async function forgetIndexes({ fs, layout }: DeskEnvironment): Promise<void> {
  const indexes = (await fs.names(layout.index)).filter((name) => name.endsWith(".json"));
  for (const name of indexes) await fs.remove(join(layout.index, name));
}

/** An article whose file is gone and whose revisions are there. */
async function bringBack(desk: Desk, folder: string, finding: DeskFinding, repaired: Repair[]): Promise<void> {
  const id = folder.slice(-26);
  const back = await desk.articles.putBack(id, STET);
  if (!back.ok) return;
  const last = back.value.history.at(-1);
  if (last?.act === "trashed") {
    await desk.articles.trash(id, STET);
    repaired.push(repairOf(finding, "Brought back, in the trash, from its newest good revision."));
    return;
  }
  repaired.push(repairOf(finding, "Brought back on the desk from its newest good revision. Read it through."));
}

function repairOf({ code, where, message }: Pick<DeskFinding, "code" | "where" | "message">, done: string): Repair {
  return { code, where, message, done };
}
