import type { Firewall } from "#core/firewall/firewall";
import { refuseLeak } from "#core/gate/clearance";
import { type Result, succeed } from "#core/result";
import { UniqueNames } from "#core/text/uniqueNames";
import type { ScratchFolder } from "#desk/disk/scratchFolder";
import { writeZip } from "#desk/disk/zipWriter";
import type { ExportedFile } from "#exchange/exportArticle";
import { ZIP_MODE, zipDate } from "#exchange/zip/writeZip";

/** Bytes of all files together: a window holds the whole archive when it saves it. */
const MAX_BYTES = 512 * 1024 * 1024;
/** The list of what is in the archive, in the form that `sha256sum --check` reads (GNU coreutils). */
const SUMS = "SHA256SUMS.txt";
const ARCHIVE = "archive.zip";

/** A file that is ready to go into the archive. */
export interface StagedFile {
  /** Its path in the archive. */
  readonly path: string;
  readonly sha256: string;
  /** Of its article, ISO 8601. */
  readonly date: string;
  /** Where it waits. */
  readonly kept: string;
}

/** Files on their way into one archive, kept on the disk until all of them are there. */
export class BatchArchive {
  readonly #names = new Map<string, UniqueNames>();
  #bytes = 0;
  #count = 0;

  /** @param byFormat a folder for each format: with one format all files lie beside each other */
  constructor(
    private readonly scratch: ScratchFolder,
    private readonly byFormat: boolean,
  ) {}

  /** Whether one more does not make it too large for a window to hold. */
  hasRoomFor({ bytes }: ExportedFile): boolean {
    return this.#bytes + bytes.length <= MAX_BYTES;
  }

  /**
   * Keeps a file under a path of its own, which the firewall reads as well. Problem code: `firewall`.
   * @throws the file system's error
   */
  async stage(format: string, file: ExportedFile, date: string, firewall: Firewall): Promise<Result<StagedFile>> {
    const folder = this.byFormat ? `${format}/` : "";
    const path = `${folder}${this.#namesIn(folder).take(file.name)}`;
    const places = firewall.leaks([{ place: "the file name", text: path }]);
    if (places.length > 0) return refuseLeak(places);
    const kept = String(this.#count++);
    await this.scratch.put(kept, file.bytes);
    this.#bytes += file.bytes.length;
    return succeed({ path, sha256: file.sha256, date, kept });
  }

  /**
   * Puts these files into the archive and says where that is, and its size in bytes. The same files make the same bytes.
   * @throws the file system's error, or the signal's reason
   */
  async finish(
    files: readonly StagedFile[],
    signal: AbortSignal,
  ): Promise<{ readonly path: string; readonly size: number }> {
    const target = this.scratch.path(ARCHIVE);
    const newest = files.map(({ date }) => date).reduce((a, b) => (a < b ? b : a), "");
    await writeZip(
      target,
      async (zip) => {
        for (const { path, kept, date } of files) {
          const face = { mtime: zipDate(date), mode: ZIP_MODE };
          await zip.addBytes(path, await this.scratch.read(kept), true, face);
          await this.scratch.drop(kept);
        }
        const sums = files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
        await zip.addBytes(SUMS, new TextEncoder().encode(sums), true, { mtime: zipDate(newest), mode: ZIP_MODE });
      },
      signal,
    );
    return { path: target, size: await this.scratch.size(ARCHIVE) };
  }

  #namesIn(folder: string): UniqueNames {
    const known = this.#names.get(folder);
    if (known) return known;
    const names = new UniqueNames();
    // Beside the list nothing may have its name.
    if (folder === "") names.take(SUMS);
    this.#names.set(folder, names);
    return names;
  }
}
