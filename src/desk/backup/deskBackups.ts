import { basename, dirname, join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { backupNameAt } from "#core/backup/backupName";
import { noLongerNeeded } from "#core/backup/retention";
import { type Problem, type Result, refuse, succeed } from "#core/result";
import { type BackupSettings, DEFAULT_BACKUPS, type DeskFile } from "#core/settings/deskSettings";
import type { BackupStatus, Backups, KeptBackup } from "../desk";
import { backupsIn, lastChanged, prepareBackupFolder, removeBackups } from "../disk/backupFolder";
import { withDisk } from "../disk/diskProblem";
import { spooled } from "../disk/spool";
import type { DeskLayout } from "../layout";
import { type BackedUp, backUpDesk } from "./backUpDesk";
import { restoreStopped } from "./backupProblems";
import { type RestoredBackup, type RestoreOptions, restoreBackup } from "./restoreBackup";

/** Milliseconds from opening a desk to its first look whether a backup is due: nobody is to wait for it. */
const FIRST_LOOK = 2 * 60 * 1000;
/** Milliseconds between two looks. */
const LOOKS = 30 * 60 * 1000;
/** Milliseconds: a little less than a day, so that somebody who comes a little earlier each morning has one each day. */
const DUE_AFTER = 20 * 60 * 60 * 1000;

/** What a host says of the backups that it wants made. */
export interface BackupPlan {
  /** The folder that holds a folder of backups for each desk. */
  readonly folder: string;
  /** The version of Stet. */
  readonly stet: string;
}

interface BackupParts {
  readonly plan: BackupPlan;
  readonly layout: DeskLayout;
  readonly deskFile: () => DeskFile;
  readonly now: () => Date;
  /** Told when one has begun, ended or failed. */
  readonly onChange: () => void;
}

/** The backups of one desk: made on request, and by themselves once a day when something has changed. */
export class DeskBackups implements Backups {
  #running: { done: number; all: number } | null = null;
  #under: Promise<unknown> = Promise.resolve();
  #stopping = new AbortController();
  #problem: Problem | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(private readonly parts: BackupParts) {}

  /** Looks from time to time whether a backup is due, until it is closed. Holds no process open. */
  begin(): void {
    this.#lookIn(FIRST_LOOK);
  }

  async status(): Promise<BackupStatus> {
    const { automatic } = this.#settings;
    const kept = await backupsIn(this.#folder);
    return { automatic, folder: this.#folder, kept, running: this.#running, problem: this.#problem };
  }

  make(): Promise<Result<KeptBackup>> {
    return this.#make(false);
  }

  cancel(): void {
    this.#stopping.abort();
  }

  async find(name: string): Promise<Result<KeptBackup & { readonly path: string }>> {
    const found = (await backupsIn(this.#folder)).find((backup) => backup.name === name);
    if (found) return succeed({ ...found, path: join(this.#folder, found.name) });
    return refuse("not-found", "There is no such backup.", "Look at the list again: it may have been taken away.");
  }

  restore(path: string, options: RestoreOptions = {}) {
    return restoreBackup(path, this.parts.layout.dir, options);
  }

  restoreFrom(content: ReadableStream<Uint8Array>, options: RestoreOptions = {}): Promise<Result<RestoredBackup>> {
    const folder = dirname(this.parts.layout.dir);
    return withDisk(async () => {
      try {
        return await spooled(content, folder, (path) => this.restore(path, options), options.signal);
      } catch (error) {
        if (options.signal?.aborted) return restoreStopped();
        throw error;
      }
    });
  }

  /** Makes one if one is due: a day has passed, and something has changed since. */
  async makeIfDue(): Promise<void> {
    if (!this.#settings.automatic || this.#running) return;
    const [last] = await backupsIn(this.#folder);
    const { dir: _, lockFile: __, index: ___, ...places } = this.parts.layout;
    const since = last ? Date.parse(last.at) : 0;
    if (this.parts.now().getTime() - since < DUE_AFTER) return;
    if ((await lastChanged(Object.values(places))) <= since) return;
    const made = await this.#make(true);
    if (!made.ok) return;
    await removeBackups(this.#folder, noLongerNeeded(await backupsIn(this.#folder)));
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.cancel();
    await this.#under;
  }

  get #settings(): BackupSettings {
    return this.parts.deskFile().settings.backups ?? DEFAULT_BACKUPS;
  }

  /** One for each desk, which its person can tell from others by its name. */
  get #folder(): string {
    const { plan, layout, deskFile } = this.parts;
    return join(this.#settings.folder || plan.folder, `${basename(layout.dir)}-${deskFile().id.slice(-8)}`);
  }

  async #make(automatic: boolean): Promise<Result<KeptBackup>> {
    if (this.#running || this.#closed) return alreadyRunning();
    this.#running = { done: 0, all: 0 };
    this.#stopping = new AbortController();
    this.parts.onChange();
    const making = this.#write(automatic);
    this.#under = making.catch(() => undefined);
    const made = await making.finally(() => {
      this.#running = null;
    });
    this.#problem = made.ok || made.problem.code === "stopped" ? null : made.problem;
    this.parts.onChange();
    return made;
  }

  async #write(automatic: boolean): Promise<Result<KeptBackup>> {
    const { layout, plan, now } = this.parts;
    const folder = await prepareBackupFolder(this.#folder, layout.dir);
    if (!folder.ok) return folder;
    const name = backupNameAt(now(), automatic);
    const made: Result<BackedUp> = await backUpDesk(layout.dir, join(folder.value, name), {
      stet: plan.stet,
      now,
      signal: this.#stopping.signal,
      progress: (done, all) => {
        this.#running = { done, all };
      },
    });
    if (!made.ok) return made;
    return succeed({ name, at: made.value.takenAt, automatic, size: made.value.size });
  }

  #lookIn(pause: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.makeIfDue().finally(() => this.#lookIn(LOOKS));
    }, pause).unref();
  }
}

function alreadyRunning() {
  return refuse("backup-running", "A backup is being made already.", "Wait until it is finished.");
}
