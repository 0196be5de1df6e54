import type { FileSystem } from "./disk/fileSystem";
import type { DeskLayout } from "./layout";
import type { TaskQueue } from "./taskQueue";

/** What every part of an open desk works with. */
export interface DeskEnvironment {
  readonly fs: FileSystem;
  readonly layout: DeskLayout;
  /** Another process owns the desk, or may do so now: nothing may be written, moved or cleaned up. */
  readOnly: boolean;
  readonly now: () => Date;
  /** A fresh ULID at each call. */
  readonly newId: () => string;
  /** Every write of the desk, by what it writes to. */
  readonly queue: TaskQueue;
}
