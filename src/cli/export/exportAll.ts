import type { Client } from "#api/client/client";
import { counted } from "#core/text/counted";
import type { Io } from "../io";
import type { ExportItem } from "./exportItem";
import { exportOne } from "./exportOne";
import type { ExportPlan } from "./exportPlan";

/** What came of several articles. */
export interface Exported {
  readonly items: readonly ExportItem[];
  /** How many of them there are not. */
  readonly missing: number;
  /** How many were dealt with before somebody asked to end, or nothing could be written any more. */
  readonly done: number;
}

/** Exports articles one after the other; a terminal is told how far that is. */
export async function exportAll(
  client: Client,
  refs: readonly string[],
  plan: ExportPlan,
  progress: Io["progress"],
): Promise<Exported> {
  const items: ExportItem[] = [];
  let missing = 0;
  let done = 0;
  for (const ref of refs) {
    if (plan.stopped.aborted) break;
    if (refs.length > 1) progress?.(`Exporting ${done + 1} of ${counted(refs.length, "article")}`);
    const exported = await exportOne(client, ref, plan);
    items.push(...exported.items);
    if (exported.missing) missing += 1;
    if (exported.blocked) break;
    if (exported.items.length === plan.formats.length) done += 1;
  }
  progress?.("");
  return { items, missing, done };
}
