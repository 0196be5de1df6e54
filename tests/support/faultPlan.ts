import type { FileSystem } from "#desk/disk/fileSystem";
import { diskError } from "./faultyDisk";
import type { MemoryDisk, Stop } from "./memoryDisk";

/** What goes wrong at one operation of a disk, or from it on. */
export type Fault =
  | { readonly kind: "refused"; readonly code: string; readonly lasts: boolean }
  /** Only some of the bytes get onto the disk before it is full. */
  | { readonly kind: "short" }
  /** Everything ends, before the operation or just after it. */
  | { readonly kind: "stopped"; readonly after: boolean; readonly leaves: Stop };

export const FAULTS: readonly Fault[] = [
  ...["ENOSPC", "EIO", "EACCES", "EBUSY"].flatMap((code) =>
    [false, true].map((lasts) => ({ kind: "refused", code, lasts }) as const),
  ),
  { kind: "short" },
  ...(["killed", "lost", "torn"] as const).flatMap((leaves) =>
    [false, true].map((after) => ({ kind: "stopped", after, leaves }) as const),
  ),
];

/** What changes a disk: a full one still reads. */
const WRITES = new Set<keyof FileSystem>(["writeNew", "rename", "link", "makeFolder", "syncFolder"]);
const NEVER = new Promise<never>(() => undefined);

/** A disk on which the operation number `at`, from 0, counted from `arm` on, goes wrong. */
export class FaultPlan {
  readonly fs: FileSystem;
  /** Operations since it was armed, by name. */
  readonly seen: (keyof FileSystem)[] = [];
  /** Resolves with the disk that is found afterwards, when everything has been stopped. */
  readonly stopped: Promise<MemoryDisk>;
  #stop: (left: MemoryDisk) => void = () => undefined;
  #armed = false;
  #over = false;

  constructor(
    private readonly disk: MemoryDisk,
    private readonly at: number = Number.POSITIVE_INFINITY,
    private readonly fault: Fault = { kind: "short" },
  ) {
    this.stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
    const names = Object.keys(disk.fs) as (keyof FileSystem)[];
    this.fs = Object.fromEntries(
      names.map((name) => [name, (...args: never[]) => this.#do(name, args)]),
    ) as unknown as FileSystem;
  }

  arm(): void {
    this.#armed = true;
  }

  /** The disk is sound again. */
  disarm(): void {
    this.#armed = false;
  }

  async #do(name: keyof FileSystem, args: never[]): Promise<unknown> {
    // A process that has been stopped does nothing any more.
    if (this.#over) return NEVER;
    const run = this.disk.fs[name] as (...args: never[]) => Promise<unknown>;
    if (!this.#armed) return run(...args);
    const place = this.seen.push(name) - 1;
    const { fault } = this;
    if (fault.kind === "refused" && this.#isDue(place, fault.lasts) && refuses(fault.code, name)) {
      throw diskError(fault.code);
    }
    if (place !== this.at) return run(...args);
    if (fault.kind === "short" && name === "writeNew") {
      const [path, bytes] = args as unknown as [string, Uint8Array];
      this.disk.writeCarelessly(path, bytes.slice(0, Math.floor(bytes.length / 2)));
      throw diskError("ENOSPC");
    }
    if (fault.kind !== "stopped") return run(...args);
    if (fault.after) await run(...args);
    else if (name === "writeNew") {
      const [path, bytes] = args as unknown as [string, Uint8Array];
      // Cut off in the middle of it.
      this.disk.writeCarelessly(path, bytes.slice(0, Math.floor(bytes.length / 2)));
    }
    this.#over = true;
    this.#stop(this.disk.after(fault.leaves));
    return NEVER;
  }

  #isDue(place: number, lasts: boolean): boolean {
    return lasts ? place >= this.at : place === this.at;
  }
}

function refuses(code: string, name: keyof FileSystem): boolean {
  if (code === "ENOSPC") return WRITES.has(name) && name !== "rename";
  if (code === "EBUSY") return name === "rename" || name === "remove";
  return true;
}
