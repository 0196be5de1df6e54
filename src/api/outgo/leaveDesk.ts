import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { ExportTerms } from "#core/gate/clearance";
import type { GateInputs } from "#core/gate/gateInputs";
import { type Result, refuse, succeed } from "#core/result";
import type { Actor, Desk } from "#desk/desk";
import type { Departed, DepartingImage, PlainInputs } from "#exchange/outgo/departure";
import { formatById } from "#exchange/registry";
import { writeHere } from "#exchange/worker/writeOut";
import type { ApiContext } from "../http/context";
import { imagesOf } from "../http/imagesOf";

/** As what an article is to leave. */
export interface Wanted {
  readonly format: string;
  readonly options: readonly string[];
  readonly terms: ExportTerms;
}

/**
 * The article as a file: gate, exporter and firewall, away from the thread that answers where the host has another. Sources
 * that change in the meantime may protect what the file says. Problem codes: those of `departArticle` and of the host's
 * `WriteOut`, `sources-changed`.
 *
 * @param signal says that nobody waits for it any more
 */
export async function writeAs(
  { desk, printPdf, writeOut = writeHere }: ApiContext,
  inputs: GateInputs,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Result<Departed>> {
  let sourcesChanged = false;
  const unsubscribe = desk.subscribe(({ type }) => {
    if (type === "sources-changed") sourcesChanged = true;
  });
  try {
    const takesImages = !formatById(wanted.format)?.exporter?.withoutImages;
    const images = takesImages ? await loadImages(desk, inputs.article.body) : new Map();
    const written = await writeOut.article({ ...plainInputs(inputs), ...wanted, images }, { signal, printPdf });
    return written.ok && sourcesChanged ? SOURCES_CHANGED : written;
  } finally {
    unsubscribe();
  }
}

/** How often an article is written anew because its sources have changed while it was written. */
const TRIES = 5;

/** An article as it stood when its file was begun, and the file. */
export interface WrittenArticle extends Departed {
  readonly version: number;
}

/**
 * As `writeAs`, of the article as it stands. When sources change in the meantime it is written once more, with these; only
 * when they go on changing is it refused. Problem codes: `not-found`, those of `writeAs`.
 */
export async function writeAsItStands(
  api: ApiContext,
  id: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Result<WrittenArticle>> {
  for (let tried = 1; ; tried += 1) {
    const inputs = await api.desk.articles.forGate(id);
    if (!inputs.ok) return inputs;
    const written = await writeAs(api, inputs.value, wanted, signal);
    if (written.ok) return succeed({ ...written.value, version: inputs.value.article.version });
    if (written.problem.code !== SOURCES_CHANGED.problem.code || tried === TRIES) return written;
  }
}

/** Without the firewall that was made of the sources: it is no data, and is made again of the same ones. */
export function plainInputs({ article, context: { sources, settings, now } }: GateInputs): PlainInputs {
  return { article, context: { sources, settings, now } };
}

/** A file that has been made, of which version of which article. */
export interface Leaving {
  readonly id: string;
  readonly version: number;
  readonly terms: ExportTerms;
  readonly format: string;
  readonly sha256: string;
}

/** Nothing leaves unrecorded: nobody gets a file before the article's history says so. */
export function recordLeaving(desk: Desk, leaving: Leaving, actor: Actor): Promise<Result<Article>> {
  const { id, terms, ...file } = leaving;
  return desk.articles.recordExport(id, file, terms, actor);
}

async function loadImages(desk: Desk, body: DocumentNode): Promise<ReadonlyMap<string, DepartingImage>> {
  const images = new Map<string, DepartingImage>();
  for (const sha256 of imagesOf(body)) {
    const found = await desk.attachments.get(sha256);
    if (found.ok) images.set(sha256, found.value);
  }
  return images;
}

export const SOURCES_CHANGED = refuse(
  "sources-changed",
  "The sources were changed while the files were being written. Nothing was exported.",
  "Export again.",
);
