import { existsSync } from "node:fs";
import { ulid } from "ulid";
import { type Result, succeed } from "#core/result";
import type { BackupPlan } from "#desk/backup/deskBackups";
import { layoutOf } from "#desk/layout";
import { type OwnedDesk, openDesk } from "#desk/openDesk";
import { addSampleDesk } from "#desk/sample/addSampleDesk";
import { loadRendererFiles, type RendererFiles } from "#server/rendererFiles";

export interface PreparedDesk {
  readonly desk: OwnedDesk;
  readonly screen: RendererFiles;
}

/**
 * The screen's files and the desk in this folder, with the sample on it as wished.
 * Problem codes: `screen-missing` and those of `openDesk`, above all `desk-in-use`, whose message says who has it.
 */
export async function prepareDesk(wish: {
  readonly dir: string;
  readonly rendererDir: string;
  /** Undefined: on a new desk. */
  readonly sample: boolean | undefined;
  /** Where backups are kept, and by which Stet they are made. */
  readonly backups?: BackupPlan | undefined;
}): Promise<Result<PreparedDesk>> {
  const screen = await loadRendererFiles(wish.rendererDir);
  if (!screen.ok) return screen;
  const isNew = !existsSync(layoutOf(wish.dir).deskFile);
  const desk = await openDesk(wish.dir, { host: "desktop", backups: wish.backups });
  if (!desk.ok) return desk;
  if (wish.sample ?? isNew) {
    // A desk without its sample is still a desk.
    await addSampleDesk(desk.value, { by: desk.value.actingAs, at: new Date().toISOString(), newId: ulid });
  }
  return succeed({ desk: desk.value, screen: screen.value });
}
