import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What tells Windows that a file came from elsewhere: Office then opens it protected ([MS-FSCC], section 2.1.5; zone 3). */
const ZONE_STREAM = ":Zone.Identifier";
const FROM_ELSEWHERE = "[ZoneTransfer]\r\nZoneId=3\r\n";

/**
 * A folder of the app's own with copies of kept files for other programs to read, which nobody but their owner can open.
 * The desk's own files are never handed to a program: one that writes would damage them.
 */
export class OpenedCopies {
  constructor(
    private readonly folder: string,
    private readonly platform: NodeJS.Platform = process.platform,
  ) {}

  /** Writes a copy that cannot be written to or run, in a folder of its own so that it can have its name. Gives its path. */
  async add(bytes: Uint8Array, name: string): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // Its name cannot be guessed, and it is only its owner's as well.
    const path = join(await mkdtemp(join(this.folder, "copy-")), name);
    await writeFile(path, bytes, { flag: "wx", mode: 0o400 });
    if (this.platform === "win32") await markAsForeign(path);
    return path;
  }

  /** Removes every copy, as far as no program holds it: what is left goes the next time. */
  async empty(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function markAsForeign(path: string): Promise<void> {
  // Disks that are not NTFS have no such streams.
  await writeFile(`${path}${ZONE_STREAM}`, FROM_ELSEWHERE).catch(() => undefined);
}
