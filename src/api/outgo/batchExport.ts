import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { DRAFT_SUFFIX } from "#core/article/exportedName";
import { firewallFor } from "#core/firewall/firewall";
import type { GateInputs } from "#core/gate/gateInputs";
import { type Problem, type Result, refuse, succeed } from "#core/result";
import type { Actor } from "#desk/desk";
import { diskRefusal } from "#desk/disk/diskProblem";
import { ScratchFolder } from "#desk/disk/scratchFolder";
import { sideBySide } from "#desk/disk/sideBySide";
import { articleDate } from "#exchange/document/articleDate";
import type { BatchItem, BatchStatus } from "../contracts/exports";
import type { ApiContext } from "../http/context";
import { BatchArchive, type StagedFile } from "./batchArchive";
import { exportedItem, refusedItem } from "./batchItems";
import { type Leaving, recordLeaving, SOURCES_CHANGED, writeAs } from "./leaveDesk";
import type { Asked, BatchPlan } from "./planBatch";

/** A file that is ready to leave, and is in no history yet. */
interface Waiting {
  readonly leaving: Leaving;
  readonly staged: StagedFile;
  readonly item: BatchItem;
}

/**
 * Several articles into one archive, each as a single export would have it: through the gate, its exporter, the firewall, and
 * into its history. One that is refused leaves nothing in the archive and keeps no other back. Articles are written first and
 * recorded when all are: a batch that is called off before has left no trace.
 */
export class BatchExport {
  readonly id = randomBytes(16).toString("hex");
  readonly #stop = new AbortController();
  #items: BatchItem[] = [];
  #state: BatchStatus["state"] = "writing";
  #done = 0;
  #current: string | null = null;
  #archive: { readonly path: string; readonly size: number } | null = null;
  #problem: Problem | null = null;
  #scratch: ScratchFolder | null = null;
  #sourcesChanged = false;
  #over: Promise<void> = Promise.resolve();

  constructor(
    private readonly api: ApiContext,
    private readonly plan: BatchPlan,
    private readonly actor: Actor,
  ) {}

  start(): void {
    this.#over = this.#run();
  }

  get isRunning(): boolean {
    return this.#state === "writing" || this.#state === "recording";
  }

  status(): BatchStatus {
    const archive = this.archive();
    return {
      id: this.id,
      state: this.#state,
      done: this.#done,
      all: this.plan.articles.length,
      current: this.#current,
      items: this.isRunning ? [] : this.#items,
      file: archive && { name: archive.name, size: archive.size },
      problem: this.#problem,
    };
  }

  /** Where the archive lies, and what it is called; null before it is done, and when nothing could be exported. */
  archive(): { readonly path: string; readonly name: string; readonly size: number } | null {
    const name = `stet-export${this.plan.terms.draft ? DRAFT_SUFFIX : ""}.zip`;
    return this.#archive && { ...this.#archive, name };
  }

  /** Ends it, and takes away what it has made. */
  async drop(): Promise<void> {
    this.#stop.abort();
    await this.#over;
    await this.#scratch?.remove();
  }

  /** The same for a host that closes and waits for nothing. */
  dropNow(): void {
    this.#stop.abort();
    this.#scratch?.removeNow();
  }

  async #run(): Promise<void> {
    const unsubscribe = this.api.desk.subscribe(({ type }) => {
      if (type === "sources-changed") this.#sourcesChanged = true;
    });
    try {
      this.#scratch = await ScratchFolder.make();
      const problem = await this.#export(new BatchArchive(this.#scratch, this.plan.formats.length > 1));
      if (problem) this.#fail(problem);
      else this.#state = "done";
    } catch (error) {
      const problem = diskRefusal(error);
      if (this.#stop.signal.aborted) this.#state = "cancelled";
      else this.#fail(problem ? withoutRoom(problem) : INTERNAL);
      if (!this.#stop.signal.aborted && !problem) this.api.report(error);
    } finally {
      unsubscribe();
      this.#current = null;
      if (this.#archive === null) await this.#scratch?.remove().catch(this.api.report);
    }
  }

  /** What ended the whole batch, if anything did. */
  async #export(archive: BatchArchive): Promise<Problem | null> {
    const waiting: Waiting[] = [];
    for (const asked of this.plan.articles) {
      // Others at the desk come first.
      await setImmediate();
      this.#stop.signal.throwIfAborted();
      this.#current = asked.headline;
      const written = await this.#write(asked, archive);
      if (!written.ok) return written.problem;
      waiting.push(...written.value);
      this.#done += 1;
    }
    // What was written before may hold what is protected now.
    if (this.#sourcesChanged) return SOURCES_CHANGED.problem;
    const files = await this.#record(waiting);
    if (files.length > 0) this.#archive = await archive.finish(files, this.#stop.signal);
    return null;
  }

  /** An article in every format. Only what ends the whole batch comes back as a problem. */
  async #write({ ref, headline, missing }: Asked, archive: BatchArchive): Promise<Result<Waiting[]>> {
    const waiting: Waiting[] = [];
    const inputs: Result<GateInputs> = missing
      ? { ok: false, problem: missing }
      : await this.api.desk.articles.forGate(ref);
    for (const { id: format, options } of this.plan.formats) {
      const asked = { id: ref, headline, format };
      if (!inputs.ok) {
        this.#items.push(refusedItem(asked, inputs.problem));
        continue;
      }
      const { article, context } = inputs.value;
      const wanted = { format, options, terms: this.plan.terms };
      const written = await writeAs(this.api, inputs.value, wanted, this.#stop.signal);
      this.#stop.signal.throwIfAborted();
      if (!written.ok) {
        this.#items.push(refusedItem(asked, written.problem));
        continue;
      }
      const { file, terms } = written.value;
      if (!archive.hasRoomFor(file)) return TOO_LARGE;
      const firewall = context.firewall ?? firewallFor(Object.values(context.sources));
      const staged = await archive.stage(format, file, articleDate(article), firewall);
      if (!staged.ok) {
        this.#items.push(refusedItem(asked, staged.problem));
        continue;
      }
      const { path, sha256 } = staged.value;
      const item = exportedItem(asked, { path, sha256, warnings: file.warnings });
      this.#items.push(item);
      waiting.push({
        leaving: { id: ref, version: article.version, terms, format, sha256 },
        staged: staged.value,
        item,
      });
    }
    return succeed(waiting);
  }

  /** Those that are in their articles' histories, and may leave. */
  async #record(waiting: readonly Waiting[]): Promise<StagedFile[]> {
    this.#state = "recording";
    this.#done = 0;
    const refusals = new Map<BatchItem, BatchItem>();
    const byArticle = new Map<string, Waiting[]>();
    for (const one of waiting) byArticle.set(one.leaving.id, [...(byArticle.get(one.leaving.id) ?? []), one]);
    // Nearly all of it is waiting for the disk. The formats of one article keep their order.
    await sideBySide(byArticle.values(), async (ofArticle) => {
      for (const { leaving, item } of ofArticle) {
        this.#stop.signal.throwIfAborted();
        this.#current = item.headline;
        const recorded = await recordLeaving(this.api.desk, leaving, this.actor);
        if (!recorded.ok) refusals.set(item, refusedItem(item, recorded.problem));
      }
      this.#done += 1;
    });
    this.#done = this.plan.articles.length;
    this.#items = this.#items.map((item) => refusals.get(item) ?? item);
    return waiting.filter(({ item }) => !refusals.has(item)).map(({ staged }) => staged);
  }

  #fail(problem: Problem): void {
    this.#state = "failed";
    this.#problem = problem;
    this.#items = [];
  }
}

/** The archive is made among the system's temporary files, not on the desk. */
function withoutRoom({ code }: Problem): Problem {
  const full = code === "disk-full";
  return {
    code,
    message: `The archive could not be written: ${full ? "the disk is full" : "the disk did not take it"}. The articles are as they were.`,
    remedy: full ? "Make room on the disk with the temporary files and export them again." : "Export them again.",
  };
}

const TOO_LARGE = refuse(
  "too-large",
  "The files are too large together for one archive. Nothing was exported.",
  "Export fewer articles at once, or use stet export, which writes each file by itself.",
);

const { problem: INTERNAL } = refuse(
  "internal",
  "Stet ran into an error of its own, and the articles were not exported.",
  "Try again; if it happens once more, restart Stet and report it.",
);
