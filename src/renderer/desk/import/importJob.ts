import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { createStore } from "../../workspace/store";
import { deskMode } from "../deskView";
import { type ImportedFile, importFile, needsAttention, type Offer } from "./importFile";
import { afterRemoval, removeFurniture, withOffer } from "./removeFurniture";

/** The files that somebody gave to import: how far that has come, and what came of them. */
export interface ImportJob {
  readonly total: number;
  readonly done: readonly ImportedFile[];
  /** The file being imported; null when nothing is under way any more. */
  readonly current: string | null;
  /** Nothing further is to be imported. */
  readonly stopped: boolean;
}

export const importJob = createStore<ImportJob | null>(null);

/** Files given while others are being imported wait here. */
let waiting: File[] = [];

/**
 * Imports files one after the other. One that comes in clean is opened at once; of everything else the pane's dialog tells.
 */
export async function importAll(files: readonly File[], onOpen: (id: string) => void): Promise<void> {
  if (files.length === 0) return;
  waiting.push(...files);
  const running = importJob.get();
  if (running?.current) return importJob.set({ ...running, total: running.total + files.length });
  importJob.set({ total: files.length, done: [], current: null, stopped: false });
  for (let file = waiting.shift(); file && !importJob.get()?.stopped; file = waiting.shift()) {
    change({ current: file.name });
    const imported = await importFile(client, file);
    change({ done: [...(importJob.get()?.done ?? []), imported] });
  }
  waiting = [];
  change({ current: null });
  deskMode.set("articles");
  for (const key of ["articles", "tags", "sources"]) void queryClient.invalidateQueries({ queryKey: [key] });
  openIfClean(onOpen);
}

/** Ends the job after the file that is being imported. */
export function stopImport(): void {
  change({ stopped: true });
}

/** Forgets the job and what came of it. */
export function closeImport(): void {
  if (!importJob.get()?.current) importJob.set(null);
}

/** Removes one run of furniture from an imported article, as the user has asked. */
export async function takeOffer(file: ImportedFile, { furniture }: Offer): Promise<void> {
  const { id } = file.result;
  if (id === null || file.body === null) return;
  replace(id, (known) => withOffer(known, furniture, "removing"));
  const removed = await removeFurniture(client, id, file.body, furniture);
  replace(id, (known) =>
    removed.ok ? afterRemoval(known, furniture, removed.value) : withOffer(known, furniture, removed.problem),
  );
}

function openIfClean(onOpen: (id: string) => void): void {
  const job = importJob.get();
  const [only] = job?.done ?? [];
  if (!only || job?.total !== 1 || needsAttention(only) || only.result.id === null) return;
  importJob.set(null);
  onOpen(only.result.id);
  toast("Imported", { description: only.result.headline || only.result.file });
}

function change(part: Partial<ImportJob>): void {
  const job = importJob.get();
  if (job) importJob.set({ ...job, ...part });
}

function replace(id: string, next: (file: ImportedFile) => ImportedFile): void {
  const job = importJob.get();
  if (job) importJob.set({ ...job, done: job.done.map((file) => (file.result.id === id ? next(file) : file)) });
}
