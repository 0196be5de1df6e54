import { basename, join, relative } from "node:path";
import type { Instead, QuarantinedFile } from "#core/doctor/quarantined";
import { moveDurably, writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { isQuarantineRecord, readRecord, writeRecord } from "./quarantineRecord";

/** What newer Stets write is not damaged: it stays where it is. */
const NEWER = "schema-version-newer";

/** A file that has been put aside. */
export interface PutAside {
  /** Its name in the quarantine. */
  readonly file: string;
  /** Writes down what has taken its place. */
  recovered(instead: Instead): Promise<void>;
}

/** Puts files aside that cannot be read, untouched, and remembers what happened for the person at the desk. */
export class Quarantine {
  readonly #noticed = new Map<string, QuarantinedFile>();

  constructor(private readonly env: DeskEnvironment) {}

  /** What was noticed since this process opened the desk. */
  list(): readonly QuarantinedFile[] {
    return [...this.#noticed.values()];
  }

  /** Everything that is in the quarantine, and what is known of it, the newest first. */
  async all(): Promise<QuarantinedFile[]> {
    const { fs, layout } = this.env;
    const names = (await fs.names(layout.quarantine)).filter((name) => !isQuarantineRecord(name) && name[0] !== ".");
    const files = await Promise.all(names.map((name) => readRecord(this.env, name)));
    return files.sort((a, b) => ((a.at ?? "") < (b.at ?? "") ? 1 : a.at === b.at && a.file < b.file ? -1 : 0));
  }

  /** Whether a file is to be left where it is: it is a newer Stet's, or the desk is another process's. */
  leaves(problem: { readonly code: string }): boolean {
    return problem.code === NEWER || this.env.readOnly;
  }

  /** Notes a file that cannot be read and stays in its place. */
  noteLeft(path: string, reason: string): void {
    const file = this.#placeOf(path);
    this.#noticed.set(file, { file, from: file, at: null, reason, recovered: false, instead: null });
  }

  /** Moves a file aside. Nothing in the quarantine is ever overwritten. */
  putAside(path: string, reason: string): Promise<PutAside> {
    return this.#aside(path, reason, (to) => moveDurably(this.env.fs, path, to));
  }

  /** The same for a file that something good is about to take the place of: until then it stays there as well. */
  copyAside(path: string, reason: string): Promise<PutAside> {
    return this.#aside(path, reason, async (to) => {
      const { fs } = this.env;
      await writeDurably(fs, to, (await fs.read(path)) ?? new Uint8Array());
    });
  }

  /** Moves a file aside that somebody has decided about: nothing of it is news to anybody. */
  async setAside(path: string, reason: string): Promise<void> {
    const { file } = await this.putAside(path, reason);
    this.#noticed.delete(file);
  }

  /** Keeps what stood in a file that somebody else has written over. */
  async keepReplaced(path: string, bytes: Uint8Array): Promise<void> {
    const { fs, layout, now } = this.env;
    await fs.makeFolder(layout.quarantine);
    const at = now().toISOString();
    const from = this.#placeOf(path);
    // Another name than that of a damaged file, which says that there is nothing good.
    const file = nameFor(from.replace(/(?=\.json$)/u, "-before"), at, new Set(await fs.names(layout.quarantine)));
    const reason = "The file was changed outside Stet. This is what Stet had before.";
    const instead = { what: "outside", at: null } as const;
    const about: QuarantinedFile = { file, from, at, reason, recovered: true, instead };
    await writeRecord(this.env, about);
    await writeDurably(fs, join(layout.quarantine, file), bytes);
    this.#noticed.set(file, about);
  }

  /** Whether a file that stood at this path has ever been put aside. */
  async holds(path: string): Promise<boolean> {
    const place = basename(path, ".json");
    const names = await this.env.fs.names(this.env.layout.quarantine);
    return names.some((name) => new RegExp(`^\\d{8}T\\d{6}Z-${place}(?:-\\d+)?\\.json$`, "u").test(name));
  }

  async #aside(path: string, reason: string, put: (to: string) => Promise<void>): Promise<PutAside> {
    const { fs, layout, now } = this.env;
    await fs.makeFolder(layout.quarantine);
    const at = now().toISOString();
    const from = this.#placeOf(path);
    const file = nameFor(from, at, new Set(await fs.names(layout.quarantine)));
    const about: QuarantinedFile = { file, from, at, reason, recovered: false, instead: null };
    // Before the file: a file without a word about it is worse than a word about a file that is not there yet.
    await writeRecord(this.env, about);
    await put(join(layout.quarantine, file));
    this.#noticed.set(file, about);
    const recovered = async (instead: Instead) => {
      const recoveredBy: QuarantinedFile = { ...about, recovered: true, instead };
      this.#noticed.set(file, recoveredBy);
      await writeRecord(this.env, recoveredBy);
    };
    return { file, recovered };
  }

  #placeOf(path: string): string {
    return relative(this.env.layout.dir, path).replaceAll("\\", "/");
  }
}

/** Extensions that a name in the quarantine keeps, so that whoever looks at it knows what it is. */
const EXTENSION = /(?:\.json(?:\.gz)?)?$/u;

function nameFor(from: string, at: string, taken: ReadonlySet<string>): string {
  const stamp = at.replace(/[-:]|\.\d+/gu, "");
  const extension = EXTENSION.exec(from)?.[0] ?? "";
  const stem = `${stamp}-${from.slice(0, from.length - extension.length).replace(/[\\/]/gu, "-")}`;
  let file = `${stem}${extension}`;
  for (let copy = 2; taken.has(file); copy += 1) file = `${stem}-${copy}${extension}`;
  return file;
}
