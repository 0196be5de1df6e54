import { ZipFile } from "yazl";

/** What yazl 3.3.1 knows of a file that goes into an archive, as far as it is touched here. */
interface PumpedEntry {
  readonly state: number;
  doFileDataPump: (() => void) | null;
}

/** `Entry.FILE_DATA_DONE` of yazl. */
const DONE = 3;
/** Files between two clearings: so many are looked through at each step. */
const OFTEN = 128;

/**
 * A yazl archive for very many files. yazl looks at every file so far at each step, and holds on to the bytes of each until
 * the end: with a hundred thousand files that is minutes and gigabytes. What is finished is kept out of its sight, and comes
 * back for the list at the archive's end.
 */
export class LightZip extends ZipFile {
  declare entries: PumpedEntry[];
  readonly #finished: PumpedEntry[] = [];

  /** To be called after each file. */
  lighten(): void {
    if (this.entries.length < OFTEN) return;
    const pending = this.entries.findIndex(({ state }) => state !== DONE);
    const done = this.entries.splice(0, pending === -1 ? this.entries.length : pending);
    for (const entry of done) entry.doFileDataPump = null;
    this.#finished.push(...done);
  }

  /** Instead of `end`. */
  finish(): void {
    this.entries = [...this.#finished, ...this.entries];
    this.end();
  }
}
