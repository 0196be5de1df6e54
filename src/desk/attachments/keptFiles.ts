import { MAX_FILE_MIB } from "#core/attachments/fileKinds";
import { emptyFile, noSuchFile, tooLargeFile } from "#core/attachments/fileProblems";
import { type Result, succeed } from "#core/result";
import type { KeptFile } from "../desk";
import { withDisk } from "../disk/diskProblem";
import type { FileStamp } from "../disk/fileSystem";
import type { Permit } from "../permit";
import type { AttachmentStore } from "./attachmentStore";
import { fileType } from "./fileType";

const MIB = 1024 * 1024;
/** Of a file that somebody has put into the folder and the desk would not have kept. */
const UNKNOWN_TYPE = "application/octet-stream";

/** Files behind evidence and sources. Nothing of them is ever run; see `FILE_KINDS` for what is kept. */
export class KeptFiles {
  /** What is known of files, as long as they stay as they were when they were read. */
  readonly #known = new Map<string, { readonly stamp: FileStamp; readonly about: KeptFile }>();

  constructor(
    private readonly store: AttachmentStore,
    private readonly permit: Permit,
  ) {}

  keep(bytes: Uint8Array): Promise<Result<KeptFile>> {
    return this.permit(async () => {
      if (bytes.length === 0) return emptyFile();
      if (bytes.length > MAX_FILE_MIB * MIB) return tooLargeFile();
      const type = await fileType(bytes);
      if (!type.ok) return type;
      const { sha256 } = await this.store.write(bytes);
      return succeed({ sha256, mediaType: type.value, size: bytes.length });
    });
  }

  async read(sha256: string): Promise<Result<KeptFile & { readonly bytes: Uint8Array }>> {
    const read = await this.store.read(sha256);
    if (!read.ok) return read;
    const bytes = read.value;
    const type = await fileType(bytes);
    return succeed({ sha256, mediaType: type.ok ? type.value : UNKNOWN_TYPE, size: bytes.length, bytes });
  }

  about(sha256: string): Promise<Result<KeptFile>> {
    return withDisk(async () => {
      const stamp = await this.store.stamp(sha256);
      if (!stamp) return noSuchFile();
      const known = this.#known.get(sha256);
      if (known && known.stamp.size === stamp.size && known.stamp.mtimeMs === stamp.mtimeMs) {
        return succeed(known.about);
      }
      const read = await this.read(sha256);
      if (!read.ok) return read;
      const { bytes: _, ...about } = read.value;
      this.#known.set(sha256, { stamp, about });
      return succeed(about);
    });
  }
}
