import { errorCode } from "../disk/fileSystem";
import type { DeskEnvironment } from "../environment";
import type { Catalogue } from "./catalogue";
import { writeIndex } from "./catalogueFile";

/** Milliseconds from a change to writing the index: it is derived, and must not cost every save its size. */
const DELAY = 60_000;

/** Writes the indexes some time after changes, and when the desk is closed. */
export class IndexKeeper {
  #timer: NodeJS.Timeout | null = null;

  /** @param catalogues by the names of their indexes */
  constructor(
    private readonly env: DeskEnvironment,
    private readonly catalogues: Readonly<Record<string, Catalogue>>,
  ) {}

  changed(): void {
    if (this.env.readOnly) return;
    this.#timer ??= setTimeout(() => void this.flush(), DELAY).unref();
  }

  /** Without the disk's consent there is no index; the next opening takes longer, nothing else. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.env.readOnly) return;
    for (const [name, catalogue] of Object.entries(this.catalogues)) {
      try {
        await this.env.queue.run(`index/${name}`, () => writeIndex(this.env, name, catalogue.entries()));
      } catch (error) {
        if (errorCode(error) === null) throw error;
      }
    }
  }
}
