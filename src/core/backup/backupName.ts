/** A backup that Stet has put into its folder of backups. */
export interface BackupName {
  readonly name: string;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  /** Made by itself, and taken away by itself when enough newer ones are there. */
  readonly automatic: boolean;
}

/** What a backup made at this moment is called: names sort by time. */
export function backupNameAt(at: Date, automatic: boolean): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/gu, "");
  return `stet-backup-${stamp}${automatic ? "-auto" : ""}.zip`;
}

/** Null for a file that Stet has not named. */
export function readBackupName(name: string): BackupName | null {
  const parts = /^stet-backup-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-auto)?\.zip$/u.exec(name);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, automatic] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(at.getTime()) ? null : { name, at: at.toISOString(), automatic: automatic !== undefined };
}
