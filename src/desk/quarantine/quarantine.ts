import { basename, join, relative } from "node:path";
import type { Quarantined } from "../desk";
import { moveDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";

/** What newer Stets write is not damaged: it stays where it is. */
const NEWER = "schema-version-newer";

/** Puts files aside that cannot be read, untouched, and remembers what happened for the person at the desk. */
export class Quarantine {
  readonly #noticed = new Map<string, Quarantined>();

  constructor(private readonly env: DeskEnvironment) {}

  list(): readonly Quarantined[] {
    return [...this.#noticed.values()];
  }

  /** Whether a file is to be left where it is: it is a newer Stet's, or the desk is another process's. */
  leaves(problem: { readonly code: string }): boolean {
    return problem.code === NEWER || this.env.readOnly;
  }

  /** Notes a file that cannot be read and stays in its place. */
  noteLeft(path: string, reason: string): void {
    const file = relative(this.env.layout.dir, path).replaceAll("\\", "/");
    this.#noticed.set(file, { file, reason, recovered: false });
  }

  /** Moves a file aside. Nothing in the quarantine is ever overwritten. */
  async putAside(path: string, reason: string): Promise<{ recovered(): void }> {
    const { fs, layout, now } = this.env;
    await fs.makeFolder(layout.quarantine);
    const stamp = now()
      .toISOString()
      .replace(/[-:]|\.\d+/gu, "");
    const taken = new Set(await fs.names(layout.quarantine));
    const place = relative(layout.dir, path)
      .replace(/[\\/]/gu, "-")
      .replace(/\.json$/u, "");
    let file = `${stamp}-${place}.json`;
    for (let copy = 2; taken.has(file); copy += 1) file = `${stamp}-${place}-${copy}.json`;
    await moveDurably(fs, path, join(layout.quarantine, file));
    this.#noticed.set(file, { file, reason, recovered: false });
    return { recovered: () => this.#noticed.set(file, { file, reason, recovered: true }) };
  }

  /** Whether a file that stood at this path has ever been put aside. */
  async holds(path: string): Promise<boolean> {
    const place = basename(path, ".json");
    const names = await this.env.fs.names(this.env.layout.quarantine);
    return names.some((name) => new RegExp(`^\\d{8}T\\d{6}Z-${place}(?:-\\d+)?\\.json$`, "u").test(name));
  }
}
