import type { BackupName } from "./backupName";

/** How many automatic backups are kept: one for each of so many days, weeks and months that have any. */
export interface Retention {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

export const RETENTION: Retention = { daily: 7, weekly: 4, monthly: 12 };

const DAY = 24 * 60 * 60 * 1000;

/**
 * The automatic backups that are no longer needed. Of each of the last days, weeks and months (in UTC, weeks from Monday) that
 * have one, the newest stays; those made by hand and the newest of all always do. A clock that was wrong takes nothing away:
 * only the order of the backups counts, never how old one is.
 */
export function noLongerNeeded(backups: readonly BackupName[], keep: Retention = RETENTION): string[] {
  const automatic = backups.filter((backup) => backup.automatic).sort((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set([
    ...automatic.slice(0, 1),
    ...newestOfEach(automatic, keep.daily, (at) => at.slice(0, 10)),
    ...newestOfEach(automatic, keep.weekly, weekOf),
    ...newestOfEach(automatic, keep.monthly, (at) => at.slice(0, 7)),
  ]);
  return automatic.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}

function newestOfEach(
  newestFirst: readonly BackupName[],
  count: number,
  spanOf: (at: string) => string,
): readonly BackupName[] {
  const newest = new Map<string, BackupName>();
  for (const backup of newestFirst) {
    const span = spanOf(backup.at);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()].slice(0, count);
}

/** The Monday that a week begins with. */
function weekOf(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00.000Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}
