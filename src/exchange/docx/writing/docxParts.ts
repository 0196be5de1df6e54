import { fileKind } from "#core/attachments/fileKinds";
import type { ExportMaterial } from "../../format";
import { Numbering } from "./numbering";
import { Relationships } from "./relationships";

interface Media {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What gathers beside the text while it is written: lists, links, pictures, and what could not be carried over. */
export class DocxParts {
  readonly relationships = new Relationships();
  readonly numbering = new Numbering();
  readonly warnings = new Set<string>();
  readonly media = new Map<string, Media>();
  /** Media types of the pictures by their extensions. */
  readonly imageTypes = new Map<string, string>();
  #drawings = 0;
  readonly #bookmarks = new Set<string>();

  constructor(
    readonly attachment: ExportMaterial["attachment"],
    /** Places in the text that links in it lead to. */
    private readonly targets: ReadonlySet<string>,
    /** The numbers of comments by the ids of their claims. */
    readonly comments: ReadonlyMap<string, number>,
  ) {}

  warn(warning: string): void {
    this.warnings.add(warning);
  }

  /** Takes a picture into the file, once however often it is shown, and gives the id that the text shows it by. */
  picture(sha256: string, bytes: Uint8Array, mediaType: string): string {
    const extension = fileKind(mediaType)?.extensions[0] ?? "bin";
    const known = this.media.get(sha256);
    const path = known?.path ?? `media/image${this.media.size + 1}.${extension}`;
    this.media.set(sha256, { path, bytes });
    this.imageTypes.set(extension, mediaType);
    return this.relationships.add("image", path);
  }

  nextDrawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  /** The number of a bookmark at the first place that links call by this name; null where none is needed. */
  bookmark(fragment: string): number | null {
    if (!this.targets.has(fragment) || this.#bookmarks.has(fragment)) return null;
    return this.#bookmarks.add(fragment).size;
  }
}
