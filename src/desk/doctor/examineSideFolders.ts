import { basename, join } from "node:path";
import { isTempName } from "../disk/writeDurably";
import { isQuarantineRecord, readRecord } from "../quarantine/quarantineRecord";
import type { Examination } from "./examination";
import { reportStranger } from "./examineArticles";

/** Mentions what was put aside, and what writes that were cut off have left. */
export async function examineSideFolders(examination: Examination): Promise<void> {
  const { dir, articles, trash, revisions, attachments, index, quarantine } = examination.env.layout;
  for (const name of await examination.names(quarantine)) {
    if (name.startsWith(".") || isQuarantineRecord(name)) continue;
    const { from, at, reason } = await readRecord(examination.env, name);
    const known =
      from === "" ? "" : ` It stood at ${examination.placeOf(join(dir, from))}, until ${at ?? "some time"}: ${reason}`;
    examination.report(join(quarantine, name), {
      severity: "info",
      code: "quarantined",
      message: `A file was put aside here, as it was.${known}`,
      remedy: "When you no longer need what may be in it, move it out of the desk.",
    });
  }
  await examineRoot(examination);
  // Whoever has the desk may be in the middle of a write.
  if (examination.held) return;
  for (const folder of [dir, articles, trash, revisions, attachments, index]) {
    for (const name of (await examination.names(folder)).filter(isTempName)) {
      examination.report(join(folder, name), {
        severity: "info",
        code: "leftover",
        message: "A write was cut off here before it was acknowledged. What had been saved before is in its place.",
        remedy: "Stet takes it away when it next opens the desk.",
      });
    }
  }
}

/** What stands beside the desk's own files and folders. */
async function examineRoot(examination: Examination): Promise<void> {
  const { dir, ...places } = examination.env.layout;
  const own = new Set(Object.values(places).map((path) => basename(path)));
  for (const name of await examination.names(dir)) {
    if (own.has(name) || name.startsWith("desk.lock") || name.startsWith(".")) continue;
    const [, original] = /^(desk|sources)\W.+\.json$/u.exec(name) ?? [];
    if (original === undefined) {
      reportStranger(examination, join(dir, name));
      continue;
    }
    examination.report(join(dir, name), {
      severity: "warning",
      code: "conflict-copy",
      message: `Another copy of ${original}.json, which a synced folder has left here.`,
      remedy: `Compare it with ${original}.json, enter in Stet what is missing there, and move it out of the desk.`,
    });
  }
}
