import { noSuchFile } from "#core/attachments/fileProblems";
import { type Result, refuse, succeed } from "#core/result";
import type { Attachment, Attachments } from "../desk";
import type { DeskEnvironment } from "../environment";
import type { Permit } from "../permit";
import { AttachmentStore, type WrittenFile } from "./attachmentStore";
import { imageTypeOf, readImageHeader } from "./imageHeader";
import { KeptFiles } from "./keptFiles";

const MAX_MIB = 20;

/** Files that belong to articles and sources: images for figures, and what evidence rests on. */
export class DeskAttachments implements Attachments {
  readonly #store: AttachmentStore;
  readonly #written = new WeakMap<Attachment, WrittenFile>();
  readonly files: KeptFiles;

  constructor(
    env: DeskEnvironment,
    private readonly permit: Permit,
  ) {
    this.#store = new AttachmentStore(env);
    this.files = new KeptFiles(this.#store, permit);
  }

  put(bytes: Uint8Array): Promise<Result<Attachment>> {
    return this.permit(async () => {
      if (bytes.length > MAX_MIB * 1024 * 1024) return tooLarge();
      const header = readImageHeader(bytes);
      if (!header) return notAnImage();
      const written = await this.#store.write(bytes);
      const attachment = { sha256: written.sha256, ...header };
      this.#written.set(attachment, written);
      return succeed(attachment);
    });
  }

  takeBack(kept: Attachment): Promise<Result<null>> {
    return this.permit(async () => {
      const written = this.#written.get(kept);
      if (written) await this.#store.takeBack(written);
      return succeed(null);
    });
  }

  async get(sha256: string): Promise<Result<{ bytes: Uint8Array; mediaType: string }>> {
    const read = await this.#store.read(sha256);
    if (!read.ok) return read;
    const mediaType = imageTypeOf(read.value);
    return mediaType ? succeed({ bytes: read.value, mediaType }) : noSuchFile();
  }
}

function tooLarge() {
  return refuse(
    "attachment-too-large",
    `The image is larger than ${MAX_MIB} MiB and was not taken in.`,
    "Save it smaller, or with more compression, and try again.",
  );
}

function notAnImage() {
  return refuse(
    "attachment-not-image",
    "The file is not a PNG, JPEG, GIF, WebP or AVIF image, whatever its name says, and was not taken in.",
    "Convert it to one of these.",
  );
}
