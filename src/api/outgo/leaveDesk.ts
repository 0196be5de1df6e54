import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Clearance, ExportTerms } from "#core/gate/clearance";
import { type Result, succeed } from "#core/result";
import type { Actor, Desk } from "#desk/desk";
import { type ExportedFile, exportArticle } from "#exchange/exportArticle";
import type { ExportMaterial, PrintPdf } from "#exchange/format";
import { imagesOf } from "../http/imagesOf";

/** An article that gate and firewall have let out, with its images. */
export interface Departing {
  readonly clearance: Clearance;
  readonly terms: ExportTerms;
  readonly attachment: ExportMaterial["attachment"];
}

/** Takes an article through gate and firewall. Problem codes: `not-found`, `gate-closed`, `firewall`. */
export async function readyToLeave(desk: Desk, id: string, terms: ExportTerms): Promise<Result<Departing>> {
  // A draft copy passes the gate as it is: nobody has opened it.
  const leaving = terms.draft ? { ...terms, override: null } : terms;
  const cleared = await desk.articles.clear(id, leaving);
  if (!cleared.ok) return cleared;
  const attachment = await loadImages(desk, cleared.value.article.body);
  return succeed({ clearance: cleared.value, terms: leaving, attachment });
}

/** The article as a file, read by the firewall once more. Problem codes: those of `exportArticle`. */
export function writeAs(
  { clearance, attachment }: Departing,
  format: string,
  { options, printPdf }: { readonly options: readonly string[]; readonly printPdf: PrintPdf | undefined },
): Promise<Result<ExportedFile>> {
  return exportArticle({ clearance, attachment, options, printPdf }, format);
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

type Image = { readonly bytes: Uint8Array; readonly mediaType: string };

async function loadImages(desk: Desk, body: DocumentNode): Promise<(sha256: string) => Image | undefined> {
  const images = new Map<string, Image>();
  for (const sha256 of imagesOf(body)) {
    const found = await desk.attachments.get(sha256);
    if (found.ok) images.set(sha256, found.value);
  }
  return (sha256) => images.get(sha256);
}
