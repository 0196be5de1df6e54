import { basename, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { Low } from "lowdb";
import { sameJson } from "#core/article/sameJson";
import { type Result, succeed } from "#core/result";
import type { FileStamp } from "../disk/fileSystem";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import type { Quarantine } from "../quarantine/quarantine";
import { DurableJsonFile, jsonBytes, type ReadJson, readJsonBytes, UnreadableFile } from "./durableJsonFile";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

interface HeldFileParts<Value> {
  readonly env: DeskEnvironment;
  readonly quarantine: Quarantine;
  readonly path: string;
  readonly readJson: ReadJson<Value>;
  /** What to start with when there is nothing to read. */
  readonly initial: () => Value;
  /** Told when somebody else has changed the file, and its new value has been taken over. */
  readonly onOutsideChange?: () => void;
}

/**
 * A JSON file of the desk that is held in memory: `desk.json`, `sources.json`. A copy of what was last written is kept in
 * `revisions/`; when the file is missing, or damaged and put into quarantine, the copy takes its place.
 */
export class HeldFile<Value> {
  #low: Low<Value>;
  #seen: FileStamp | null = null;
  #lost = false;
  /** What a write that failed may have put on the disk all the same. */
  #unsure: Value | null = null;

  private constructor(private readonly parts: HeldFileParts<Value>) {
    const { env, path, readJson, initial } = parts;
    this.#low = new Low(new DurableJsonFile(env.fs, path, readJson), initial());
  }

  /**
   * Refuses with `schema-version-newer` when a newer Stet has written the file: it must not be written over. Where nothing is
   * written anyway, what is in it is as good as lost.
   */
  static async open<Value>(parts: HeldFileParts<Value>): Promise<Result<HeldFile<Value>>> {
    const held = new HeldFile(parts);
    const read = await held.#read();
    return read.ok ? succeed(held) : read;
  }

  /** The file is gone or damaged and there is no copy: the value is the initial one, for want of what was there. */
  get lost(): boolean {
    return this.#lost;
  }

  get value(): Value {
    return this.#low.data;
  }

  /** Puts the initial value on the disk when there is no file yet. */
  async writeIfMissing(): Promise<void> {
    const { env, path } = this.parts;
    if (!env.readOnly && (await env.fs.stamp(path)) === null) await this.change(succeed);
  }

  /** Reads the file again if somebody else has changed it: the process that has the desk, or a person with an editor. */
  async refresh(): Promise<void> {
    const { env, path } = this.parts;
    if (await this.#isAsSeen()) return;
    await env.queue.run(path, () => (env.readOnly ? this.#read() : this.#followOutside()));
  }

  /** Resolves when the new value is durable. Changes to one file go one after the other, each made from the last. */
  change(make: (value: Value) => Result<Value>): Promise<Result<Value>> {
    const { env, path } = this.parts;
    return env.queue.run(path, async () => {
      const followed = await this.#followOutside();
      if (!followed.ok) return followed;
      const next = make(this.#low.data);
      if (!next.ok) return next;
      // Not `low.write()`: the new value must not be seen by anybody before it is on the disk.
      await this.#write(next.value);
      this.#low.data = next.value;
      this.#lost = false;
      // What has been written is durable; failing to keep the copy must not make it look refused.
      await this.#keepCopy(next.value).catch(() => undefined);
      return next;
    });
  }

  async #read(): Promise<Result<null>> {
    const { env, quarantine, path } = this.parts;
    this.#seen = await env.fs.stamp(path);
    try {
      const value = await this.#low.adapter.read();
      if (value !== null) this.#low.data = value;
      else if (!(await this.#recover())) this.#lost = await quarantine.holds(path);
      return succeed(null);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const { problem } = error;
      if (problem.code === "schema-version-newer") {
        // A copy of ours is older than the file: what it lacks may be what protects somebody.
        this.#lost = true;
        return env.readOnly ? succeed(null) : { ok: false, problem };
      }
      if (quarantine.leaves(problem)) {
        quarantine.noteLeft(path, problem.message);
        this.#lost = !(await this.#recover());
        return succeed(null);
      }
      const aside = await quarantine.putAside(path, problem.message);
      this.#seen = null;
      if (await this.#recover()) await aside.recovered({ what: "copy", at: null });
      else this.#lost = true;
      return succeed(null);
    }
  }

  async #recover(): Promise<boolean> {
    const { env } = this.parts;
    const copy = await this.#readCopy();
    if (copy === null) return false;
    this.#low.data = copy;
    if (!env.readOnly) await this.#write(copy);
    return true;
  }

  async #write(value: Value): Promise<void> {
    this.#unsure = value;
    await this.#low.adapter.write(value);
    this.#unsure = null;
    this.#seen = await this.parts.env.fs.stamp(this.parts.path);
  }

  async #isAsSeen(): Promise<boolean> {
    const stamp = await this.parts.env.fs.stamp(this.parts.path);
    return stamp?.mtimeMs === this.#seen?.mtimeMs && stamp?.size === this.#seen?.size;
  }

  /**
   * Takes over what somebody else has written into the file, after putting a copy of what stood there into quarantine. A file
   * that is gone or damaged is replaced by what is in memory. Refuses when a newer Stet has written it.
   */
  async #followOutside(): Promise<Result<null>> {
    const { env, path, quarantine, onOutsideChange } = this.parts;
    if (await this.#isAsSeen()) return succeed(null);
    const before = this.#low.data;
    const seen = await env.fs.stamp(path);
    try {
      const found = await this.#low.adapter.read();
      if (found === null) {
        // For want of a library that was lost, an empty one in its place would pass for one that protects nobody.
        if (!this.#lost) await this.#write(before);
        return succeed(null);
      }
      // Our own, which nobody was told is there: whoever tries again starts from what stood before.
      if (this.#unsure !== null && sameJson(this.#unsure, found)) return succeed(null);
      if (!sameJson(before, found)) {
        await quarantine.keepReplaced(path, jsonBytes(before));
        this.#low.data = found;
        this.#lost = false;
        await this.#keepCopy(found).catch(() => undefined);
        onOutsideChange?.();
      }
      this.#seen = seen;
      return succeed(null);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (quarantine.leaves(error.problem)) return { ok: false, problem: error.problem };
      const aside = await quarantine.putAside(path, error.problem.message);
      await this.#write(before);
      await aside.recovered({ what: "memory", at: null });
      return succeed(null);
    }
  }

  async #keepCopy(value: Value): Promise<void> {
    const { fs } = this.parts.env;
    await writeDurably(fs, this.#copyPath, await pack(jsonBytes(value)));
  }

  async #readCopy(): Promise<Value | null> {
    const bytes = await this.parts.env.fs.read(this.#copyPath);
    if (!bytes) return null;
    try {
      const read = readJsonBytes(await unpack(bytes), this.parts.readJson);
      return read.ok ? read.value : null;
    } catch {
      return null;
    }
  }

  get #copyPath(): string {
    return join(this.parts.env.layout.revisions, `${basename(this.parts.path)}.gz`);
  }
}
