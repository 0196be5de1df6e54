import { basename, dirname, relative } from "node:path";
import type { DeskFinding } from "#core/doctor/deskFinding";
import type { Need } from "#core/doctor/examineArticle";
import { filesNamed } from "#core/doctor/filesNamed";
import type { Firewall } from "#core/firewall/firewall";
import { errorCode } from "../disk/fileSystem";
import { hashFile } from "../disk/hashFile";
import { sideBySide } from "../disk/sideBySide";
import type { DeskEnvironment } from "../environment";

/** How far a long examination is: "articles", 120 of 10,000. */
export type Progress = (what: string, done: number, all: number) => void;

/** A finding, and the path of what it is about. */
export interface Trouble {
  readonly path: string;
  readonly finding: DeskFinding;
}

/** A link that leads to itself, a pipe, a device. */
const NO_FILE = new Set(["ELOOP", "EFTYPE", "EISDIR"]);

/** A desk that is being looked through: what is known so far, and what was found. Nothing in it writes. */
export class Examination {
  readonly findings: DeskFinding[] = [];
  /** Ids of the articles that are there, on the desk or in the trash, readable or not. */
  readonly articles = new Set<string>();
  readonly sourcesNeeded: Need[] = [];
  readonly filesNeeded: Need[] = [];
  /** Every file that an article, a source or a revision names anywhere. */
  readonly filesNamed = new Set<string>();
  /** Something could not be read, and what it names is not known. */
  blind = false;
  readonly counts = { articles: 0, trashed: 0, sources: 0, attachments: 0, revisions: 0 };

  constructor(
    readonly env: DeskEnvironment,
    /** Another process has the desk and may be writing. */
    readonly held: boolean,
    private readonly progress: Progress,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Null while the library has not been read, and when it cannot be: then nobody can tell what is protected. */
  firewall: Firewall | null = null;

  /** Findings about one file or folder each, with its path: what a repair can do something about. */
  readonly troubles: Trouble[] = [];

  report(path: string, found: Omit<DeskFinding, "where">): void {
    const finding = { where: this.placeOf(path), ...found };
    this.findings.push(finding);
    this.troubles.push({ path, finding });
  }

  /** A path inside the desk, as findings name it. What a file is called somebody may have chosen, and it may name a source. */
  placeOf(path: string): string {
    const place = relative(this.env.layout.dir, path).replaceAll("\\", "/");
    if (OWN_NAME.test(basename(path))) return place;
    const clear = this.firewall && this.firewall.leaks([{ place: "a file name", text: place }]).length === 0;
    return clear ? place : `${place.slice(0, place.length - basename(path).length)}…`;
  }

  remember(value: unknown): void {
    for (const sha256 of filesNamed(value)) this.filesNamed.add(sha256);
  }

  /** Does something for every item, a few at a time. Ends with the signal's reason as soon as somebody wants it to. */
  async each<Item>(what: string, items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
    let done = 0;
    await sideBySide(items, async (item) => {
      this.signal?.throwIfAborted();
      await task(item);
      done += 1;
      if (done % 50 === 0 || done === items.length) this.progress(what, done, items.length);
    });
  }

  /** Names within a folder, sorted; none when it is not there. One that cannot be opened is a finding. */
  async names(folder: string): Promise<string[]> {
    return (await this.attempt(folder, async () => (await this.env.fs.names(folder)).sort())) ?? [];
  }

  /** Null when the file is not there, or has gone meanwhile; one that cannot be read is a finding. */
  async read(path: string): Promise<Uint8Array | null> {
    const bytes = await this.attempt(path, () => this.env.fs.read(path));
    if (bytes === null) await this.reportAstray(path);
    return bytes;
  }

  /** A name that leads nowhere looks like a file that has gone; but what has gone is no longer in its folder. */
  async reportAstray(path: string): Promise<void> {
    // What the disk refuses has been told of already.
    const astray = await this.#leadsNowhere(path).catch(() => false);
    if (!astray) return;
    this.blind = true;
    this.report(path, {
      severity: "error",
      code: "unreadable",
      message: "It is a link to something that is not there.",
      remedy: "Put what it should lead to back in its place.",
    });
  }

  async #leadsNowhere(path: string): Promise<boolean> {
    return (await this.#isListed(path)) && (await this.env.fs.stamp(path)) === null && (await this.#isListed(path));
  }

  async #isListed(path: string): Promise<boolean> {
    return (await this.env.fs.names(dirname(path))).includes(basename(path));
  }

  /** The SHA-256 of a file. */
  hash(path: string): Promise<string> {
    return hashFile(path, this.signal);
  }

  /** What the disk refuses is a finding about this path, and no reason to stop. Null then. */
  async attempt<Value>(path: string, task: () => Promise<Value>): Promise<Value | null> {
    try {
      return await task();
    } catch (error) {
      const code = errorCode(error);
      if (code === null || !/^E[A-Z0-9]+$/u.test(code)) throw error;
      if (code === "ENOENT") return null;
      this.blind = true;
      if (NO_FILE.has(code)) {
        this.report(path, {
          severity: "error",
          code: "not-a-file",
          message: "There is no file under this name, but a folder, a pipe, or a link that leads to itself.",
          remedy:
            "Repair the desk (stet doctor --repair): it is moved to quarantine. Then put the file back from a backup.",
        });
        return null;
      }
      this.report(path, {
        severity: "error",
        code: "unreadable",
        message: `The system does not let Stet read it (${code}).`,
        remedy: "Look at its permissions, and whether the disk is sound.",
      });
      return null;
    }
  }
}

/** Names that Stet gives: ids, hashes, its own files and folders. */
const OWN_NAME =
  /^(?:[0-7][0-9A-HJKMNP-TV-Z]{25}(?:\.json(?:\.gz)?)?|[0-9a-f]{64}|[0-9a-f]{2}|(?:desk|sources)\.json(?:\.gz)?|articles|trash|revisions|attachments|quarantine|index|)$/u;
