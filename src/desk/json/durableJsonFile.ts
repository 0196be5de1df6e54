import type { Adapter } from "lowdb";
import { type Result, refuse, succeed } from "#core/result";
import type { FileSystem } from "../disk/fileSystem";
import { writeDurably } from "../disk/writeDurably";

/** How a file's JSON becomes a value, or why it cannot. */
export type ReadJson<Value> = (json: unknown) => Result<Value>;

/** Thrown by `read`: lowdb's adapters have no other way to say that a file is there but cannot be used. */
export class UnreadableFile extends Error {
  constructor(readonly problem: { readonly code: string; readonly message: string; readonly remedy: string }) {
    super(problem.message);
  }
}

/**
 * One JSON file for lowdb, with what lowdb's own adapter lacks: a write that has returned survives a power cut, a file is
 * never half written, and what is read is checked.
 */
export class DurableJsonFile<Value> implements Adapter<Value> {
  constructor(
    private readonly fs: FileSystem,
    readonly path: string,
    private readonly readJson: ReadJson<Value>,
  ) {}

  /** Null when there is no such file. Throws `UnreadableFile`. */
  async read(): Promise<Value | null> {
    const bytes = await this.fs.read(this.path);
    if (!bytes) return null;
    const read = readJsonBytes(bytes, this.readJson);
    if (!read.ok) throw new UnreadableFile(read.problem);
    return read.value;
  }

  async write(value: Value): Promise<void> {
    await writeDurably(this.fs, this.path, jsonBytes(value));
  }
}

/** Without a line break at the end, so that a file cut short anywhere is no JSON any more. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, null, 1));
}

export function readJsonBytes<Value>(bytes: Uint8Array, readJson: ReadJson<Value>): Result<Value> {
  const json = parseJson(bytes);
  return json.ok ? readJson(json.value) : json;
}

function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    return succeed(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    // The parser's own message quotes the file.
    return refuse("json-damaged", "The file is damaged: it is not whole JSON.", "Restore an earlier copy of it.");
  }
}
