import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder among the system's temporary files that only its owner can read, for what a longer task makes on the way. */
export class ScratchFolder {
  private constructor(private readonly folder: string) {}

  /** @throws the file system's error */
  static async make(): Promise<ScratchFolder> {
    return new ScratchFolder(await mkdtemp(join(tmpdir(), "stet-export-")));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** @throws the file system's error */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    await writeFile(this.path(name), bytes, { flag: "wx", mode: 0o600 });
  }

  /** @throws the file system's error */
  read(name: string): Promise<Uint8Array> {
    return readFile(this.path(name));
  }

  /**
   * Bytes.
   * @throws the file system's error
   */
  async size(name: string): Promise<number> {
    return (await stat(this.path(name))).size;
  }

  async drop(name: string): Promise<void> {
    await rm(this.path(name), { force: true });
  }

  /** Takes it away with everything in it. */
  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The same for a process that is about to end, and waits for nothing. What cannot be taken away now is left. */
  removeNow(): void {
    try {
      rmSync(this.folder, { recursive: true, force: true });
    } catch {
      // Windows keeps files that are open; whoever has them open takes the folder away after closing them.
    }
  }
}
