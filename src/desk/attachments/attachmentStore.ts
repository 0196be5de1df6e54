import { createHash } from "node:crypto";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { damagedFile, noSuchFile } from "#core/attachments/fileProblems";
import { sha256Schema } from "#core/claims/evidence";
import { type Result, succeed } from "#core/result";
import { withDisk } from "../disk/diskProblem";
import type { FileStamp } from "../disk/fileSystem";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";

/** Bytes hashed in one go: some milliseconds, so that a long recording does not hold up everybody's typing. */
const HASHED_AT_ONCE = 4 * 1024 * 1024;

/** A file as it was written once: tells that writing from any other. */
export interface WrittenFile {
  readonly sha256: string;
  /** Whether there was none under that name. */
  readonly isNew: boolean;
}

/** Files under the SHA-256 of their bytes: `attachments/ab/abcdef…`. What does not fit its name is never given out. */
export class AttachmentStore {
  /** Who relied on each file last, since this process has the desk. */
  readonly #last = new Map<string, WrittenFile>();

  constructor(private readonly env: DeskEnvironment) {}

  /** Keeps bytes under their name. A damaged file of that name is mended. */
  async write(bytes: Uint8Array): Promise<WrittenFile> {
    const sha256 = await hashOf(bytes);
    return this.env.queue.run(sha256, async () => {
      const { fs, layout } = this.env;
      const path = this.#pathOf(sha256);
      const there = await fs.read(path);
      const folder = join(layout.attachments, sha256.slice(0, 2));
      if (there?.length === bytes.length && (await hashOf(there)) === sha256) {
        // It may be there because an earlier try was refused after the last but one step.
        await fs.syncFolder(folder);
        return this.#remember({ sha256, isNew: false });
      }
      await fs.makeFolder(folder);
      await writeDurably(fs, path, bytes, layout.attachments);
      return this.#remember({ sha256, isNew: there === null });
    });
  }

  /** Removes a file that this writing has made, unless somebody has kept the same bytes since. */
  async takeBack(written: WrittenFile): Promise<void> {
    const { sha256, isNew } = written;
    await this.env.queue.run(sha256, async () => {
      if (!isNew || this.#last.get(sha256) !== written) return;
      await this.env.fs.remove(this.#pathOf(sha256));
      this.#last.delete(sha256);
    });
  }

  /** Problem codes: `not-found`, `attachment-damaged`, and those of `withDisk`. */
  read(sha256: string): Promise<Result<Uint8Array>> {
    return withDisk(async () => {
      if (!sha256Schema.safeParse(sha256).success) return noSuchFile();
      const bytes = await this.env.fs.read(this.#pathOf(sha256));
      if (!bytes) return noSuchFile();
      return (await hashOf(bytes)) === sha256 ? succeed(bytes) : damagedFile();
    });
  }

  /** Tells whether a file is the one last read; null when there is none. */
  stamp(sha256: string): Promise<FileStamp | null> {
    return sha256Schema.safeParse(sha256).success ? this.env.fs.stamp(this.#pathOf(sha256)) : Promise.resolve(null);
  }

  #remember(written: WrittenFile): WrittenFile {
    this.#last.set(written.sha256, written);
    return written;
  }

  #pathOf(sha256: string): string {
    return join(this.env.layout.attachments, sha256.slice(0, 2), sha256);
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256");
  for (let from = 0; from < bytes.length; from += HASHED_AT_ONCE) {
    if (from > 0) await nextTurn();
    hash.update(bytes.subarray(from, from + HASHED_AT_ONCE));
  }
  return hash.digest("hex");
}
