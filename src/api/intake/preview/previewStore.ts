import { randomBytes } from "node:crypto";
import type { Imported, IncomingAttachment } from "#exchange/format";
import type { FileArticles } from "../readIncoming";

/** Minutes that nobody asks for a preview after which it is let go. */
const IDLE_MINUTES = 30;
const IDLE = IDLE_MINUTES * 60_000;
/** A folder of files dropped together. */
const MAX_PREVIEWS = 500;
/** Bytes of all that are held: a few books with their pictures. */
const MAX_BYTES = 256 * 1024 * 1024;
/** A document takes about so many times the memory of its JSON. */
const MEMORY_OF_JSON = 4;

/** A file that has been read and is not on the desk. */
export interface HeldPreview extends FileArticles {
  readonly token: string;
  /** Images that were fetched from the web for it, by their address. */
  readonly fetched: Map<string, IncomingAttachment>;
}

interface Held {
  readonly preview: HeldPreview;
  /** Bytes of the file's articles; a guess. */
  readonly bytes: number;
  readonly lastAsked: number;
}

/**
 * Previews of imports, in memory alone. What nobody has asked for the longest gives way when there are too many or they are
 * too large together; one that is gone is made again from its file.
 */
export class PreviewStore {
  readonly #held = new Map<string, Held>();
  #sweep: NodeJS.Timeout | undefined;

  constructor(private readonly now: () => number = Date.now) {}

  hold(file: FileArticles): HeldPreview {
    const preview: HeldPreview = { ...file, token: randomBytes(16).toString("hex"), fetched: new Map() };
    this.#held.set(preview.token, { preview, bytes: weigh(file.articles), lastAsked: this.now() });
    this.#makeRoom();
    this.#sweepLater();
    return preview;
  }

  find(token: string): HeldPreview | undefined {
    this.#dropIdle();
    const held = this.#held.get(token);
    if (!held) return undefined;
    // The order of the map is that of the last asking.
    this.#held.delete(token);
    this.#held.set(token, { ...held, lastAsked: this.now() });
    // What was fetched for it since counts as well.
    this.#makeRoom();
    return held.preview;
  }

  /** Whether it was there. */
  drop(token: string): boolean {
    return this.#held.delete(token);
  }

  get size(): number {
    return this.#held.size;
  }

  #makeRoom(): void {
    this.#dropIdle();
    let bytes = [...this.#held.values()].reduce((sum, held) => sum + weightOf(held), 0);
    for (const [token, held] of this.#held) {
      const newest = this.#held.size === 1;
      if (newest || (this.#held.size <= MAX_PREVIEWS && bytes <= MAX_BYTES)) return;
      this.#held.delete(token);
      bytes -= weightOf(held);
    }
  }

  #dropIdle(): void {
    for (const [token, { lastAsked }] of this.#held) {
      if (this.now() - lastAsked < IDLE) return;
      this.#held.delete(token);
    }
  }

  #sweepLater(): void {
    if (this.#sweep) return;
    this.#sweep = setTimeout(() => {
      this.#sweep = undefined;
      this.#dropIdle();
      if (this.#held.size > 0) this.#sweepLater();
    }, IDLE);
    // A command line ends when its work is done.
    this.#sweep.unref();
  }
}

function weightOf({ bytes, preview }: Held): number {
  return [...preview.fetched.values()].reduce((sum, image) => sum + image.bytes.length, bytes);
}

function weigh(articles: readonly Imported[]): number {
  return articles.reduce((sum, { content, attachments }) => {
    const images = attachments.reduce((total, { bytes }) => total + bytes.length, 0);
    return sum + images + JSON.stringify(content).length * MEMORY_OF_JSON;
  }, 0);
}
