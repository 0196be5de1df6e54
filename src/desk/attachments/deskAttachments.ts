import { createHash } from "node:crypto";
import { join } from "node:path";
import { sha256Schema } from "#core/claims/evidence";
import { type Result, refuse, succeed } from "#core/result";
import type { Attachment, Attachments } from "../desk";
import { withDisk } from "../disk/diskProblem";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import type { Permit } from "../permit";
import { imageTypeOf, readImageHeader } from "./imageHeader";

const MAX_MIB = 20;

/** Files that belong to articles, each under the SHA-256 of its bytes: `attachments/ab/abcdef…`. */
export class DeskAttachments implements Attachments {
  constructor(
    private readonly env: DeskEnvironment,
    private readonly permit: Permit,
  ) {}

  put(bytes: Uint8Array): Promise<Result<Attachment>> {
    return this.permit(async () => {
      if (bytes.length > MAX_MIB * 1024 * 1024) return tooLarge();
      const header = readImageHeader(bytes);
      if (!header) return notAnImage();
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await this.env.queue.run(sha256, () => this.#write(sha256, bytes));
      return succeed({ sha256, ...header });
    });
  }

  get(sha256: string): Promise<Result<{ bytes: Uint8Array; mediaType: string }>> {
    return withDisk(async () => {
      if (!sha256Schema.safeParse(sha256).success) return notFound();
      const bytes = await this.env.fs.read(this.#pathOf(sha256));
      const mediaType = bytes ? imageTypeOf(bytes) : null;
      return bytes && mediaType ? succeed({ bytes, mediaType }) : notFound();
    });
  }

  async #write(sha256: string, bytes: Uint8Array): Promise<void> {
    const { fs, layout } = this.env;
    const path = this.#pathOf(sha256);
    const there = await fs.stamp(path);
    if (there?.size === bytes.length) return;
    await fs.makeFolder(join(layout.attachments, sha256.slice(0, 2)));
    await writeDurably(fs, path, bytes, layout.attachments);
  }

  #pathOf(sha256: string): string {
    return join(this.env.layout.attachments, sha256.slice(0, 2), sha256);
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

function notFound() {
  return refuse("not-found", "There is no such file on this desk.", "Insert the image again.");
}
