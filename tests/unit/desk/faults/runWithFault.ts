import type { Result } from "#core/result";
import type { OwnedDesk } from "#desk/openDesk";
import type { Fault } from "../../../support/faultPlan";
import { FaultPlan } from "../../../support/faultPlan";
import { accepted } from "../../../support/freshDesk";
import { MemoryDisk } from "../../../support/memoryDisk";
import { asIfRestarted, brokenRevisions, LAYOUT, look, openAt, type Seen, strayed } from "./deskAtFault";
import { furnish, type WritePath } from "./writePaths";

/** A write path that has been run once without a fault. */
export interface Rehearsed {
  readonly path: WritePath;
  readonly disk: () => MemoryDisk;
  readonly before: Seen;
  readonly after: Seen;
  readonly operations: number;
}

/** What codes a fault may honestly be told by. */
const HONEST: Readonly<Record<string, readonly string[]>> = {
  ENOSPC: ["disk-full", "source-unfinished"],
  EIO: ["disk-failed", "source-unfinished"],
  EBUSY: ["disk-failed", "source-unfinished"],
  EACCES: ["disk-forbidden", "source-unfinished"],
};

/** Counts the operations of a write path, and sees what it makes of the desk. */
export async function rehearse(path: WritePath): Promise<Rehearsed> {
  const prepared = new MemoryDisk();
  const desk = accepted(await openAt(prepared.fs, "A"));
  await furnish(desk);
  await path.before?.(desk);
  // The act of closing is the end of the very process that did the work.
  await desk.close();
  await path.damage?.(prepared);
  // The writer of the damage is long gone: nothing of it is in the air any more.
  const disk = () => prepared.after("killed");
  const before = path.opening ? null : await seenOn(disk());
  const { plan, left, outcome } = await attempt(path, disk());
  if (outcome.kind !== "answered" || !outcome.result.ok) throw new Error(`${path.name} fails without any fault`);
  const after = await seenOn(left);
  return { path, disk, before: before ?? after, after, operations: plan.seen.length };
}

/** What is wrong after a write path has met a fault at its operation number `at`. */
export async function runWithFault(
  rehearsed: Rehearsed,
  at: number,
  fault: Fault,
  bend: Bend = (fs) => fs,
): Promise<string[]> {
  const { path, before, after } = rehearsed;
  const { outcome, left, desk, plan } = await attempt(path, rehearsed.disk(), { at, fault, bend });
  const wrong: string[] = [];
  if (outcome.kind === "thrown") return [`it threw ${outcome.error}`];
  const acknowledged = outcome.kind === "answered" && outcome.result.ok;
  if (outcome.kind === "answered" && !outcome.result.ok) {
    const code = fault.kind === "refused" ? fault.code : "ENOSPC";
    if (!HONEST[code]?.includes(outcome.result.problem.code))
      wrong.push(`it says ${outcome.result.problem.code} of ${code}`);
  }
  // What has been acknowledged survives that the power goes now.
  const found = outcome.kind === "stopped" ? left : left.after("lost");
  wrong.push(...(await checkFound(found, before, after, acknowledged, path.damage !== undefined)));
  if (outcome.kind === "stopped") return wrong;

  plan.disarm();
  const again = await tryAgain(path, desk, left, bend);
  if (!again.ok && !path.again?.includes(again.problem.code))
    wrong.push(`a second try is refused: ${again.problem.code}`);
  // What it shows by then is what the power may go on.
  if (desk && !path.opening && !path.closing) await desk.lookOutside();
  const shown = again.ok && desk && !path.opening && !path.closing ? await look(desk, left.fs) : null;
  const foundAgain = await (shown
    ? checkFound(left.after("lost"), shown, shown, true, false)
    : checkFound(left.after("lost"), before, after, false, path.damage !== undefined));
  wrong.push(...foundAgain.map((text) => `after a second try ${text}`));
  return wrong;
}

/** Changes how a desk's disk works, to see that the checks notice. */
export type Bend = (fs: MemoryDisk["fs"], disk: MemoryDisk) => MemoryDisk["fs"];

type Outcome =
  | { readonly kind: "answered"; readonly result: Result<unknown> }
  | { readonly kind: "thrown"; readonly error: string }
  | { readonly kind: "stopped" };

interface Attempted {
  readonly outcome: Outcome;
  readonly desk: OwnedDesk | null;
  readonly plan: FaultPlan;
  /** The disk as the desk has it, or as it is found after a stop. */
  readonly left: MemoryDisk;
}

async function attempt(
  path: WritePath,
  disk: MemoryDisk,
  given?: { readonly at: number; readonly fault: Fault; readonly bend: Bend },
): Promise<Attempted> {
  await asIfRestarted(disk);
  const plan = given ? new FaultPlan(disk, given.at, given.fault) : new FaultPlan(disk);
  const fs = given ? given.bend(plan.fs, disk) : plan.fs;
  let desk: OwnedDesk | null = null;
  if (path.opening) plan.arm();
  const doIt = async (): Promise<Outcome> => {
    try {
      const opened = await openAt(fs, "B");
      if (!opened.ok) return { kind: "answered", result: opened };
      desk = opened.value;
      plan.arm();
      return { kind: "answered", result: await path.act(desk) };
    } catch (error) {
      return { kind: "thrown", error: String(error) };
    }
  };
  const stopped = plan.stopped.then((left): Attempted => ({ outcome: { kind: "stopped" }, desk, plan, left }));
  return await Promise.race([doIt().then((outcome): Attempted => ({ outcome, desk, plan, left: disk })), stopped]);
}

async function tryAgain(
  path: WritePath,
  desk: OwnedDesk | null,
  disk: MemoryDisk,
  bend: Bend,
): Promise<Result<unknown>> {
  if (desk && !path.opening) return path.act(desk);
  await desk?.close();
  await asIfRestarted(disk);
  const opened = await openAt(bend(disk.fs, disk), "C");
  if (opened.ok) await opened.value.close();
  return opened;
}

async function checkFound(
  disk: MemoryDisk,
  before: Seen,
  after: Seen,
  acknowledged: boolean,
  mayPutAside: boolean,
): Promise<string[]> {
  await asIfRestarted(disk);
  const opened = await openAt(disk.fs, "C");
  if (!opened.ok) return [`the desk does not open again: ${opened.problem.code}`];
  const desk = opened.value;
  const seen = await look(desk, disk.fs);
  const aside = desk.quarantined().map(({ file }) => `${file} was put aside`);
  const broken = await brokenRevisions(disk.fs);
  await desk.close();
  const left = [...(await disk.fs.names(LAYOUT.dir)), ...(await disk.fs.names(LAYOUT.articles))];
  return [
    ...seen.wrong,
    ...strayed(seen, before, after, acknowledged),
    ...(mayPutAside ? [] : aside),
    ...broken.map((name) => `revision ${name} cannot be read`),
    ...left.filter((name) => name.endsWith(".tmp") && !isLock(name)).map((name) => `${name} is left over`),
  ];
}

/** What another process may be writing just now is left alone for some seconds. */
function isLock(name: string): boolean {
  return name.startsWith("desk.lock.");
}

async function seenOn(disk: MemoryDisk): Promise<Seen> {
  await asIfRestarted(disk);
  const desk = accepted(await openAt(disk.fs, "C"));
  const { articles, rest } = await look(desk, disk.fs);
  await desk.close();
  return { articles, rest };
}
