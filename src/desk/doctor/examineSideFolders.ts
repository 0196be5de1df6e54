import { join } from "node:path";
import { isTempName } from "../disk/writeDurably";
import type { Examination } from "./examination";

/** Mentions what was put aside, and what writes that were cut off have left. */
export async function examineSideFolders(examination: Examination): Promise<void> {
  const { dir, articles, trash, revisions, attachments, index, quarantine } = examination.env.layout;
  for (const name of await examination.names(quarantine)) {
    if (name.startsWith(".")) continue;
    examination.report(join(quarantine, name), {
      severity: "info",
      code: "quarantined",
      message: "A file that could not be read was put aside here, as it was.",
      remedy: "When you no longer need what may be in it, move it out of the desk.",
    });
  }
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
