import { newArticle } from "#core/article/newArticle";
import { STAGE_LABELS } from "#core/article/stage";
import { type Problem, type Result, succeed } from "#core/result";
import type { Actor, Desk } from "#desk/desk";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import type { ImportResult } from "../contracts/exchange";
import { actNow } from "../http/actNow";
import { type Adopted, adoptArticle } from "./adoptArticle";
import { keepImages } from "./keepImages";

/** What is wrong with the desk, and so with every file alike. */
const DESK_PROBLEMS = new Set(["desk-in-use", "desk-closed", "disk-full", "disk-forbidden", "disk-failed"]);

/**
 * One file into the desk. What is wrong with the file is told in the result, so that one bad file among many is not a failed
 * request; what is wrong with the desk is a problem.
 *
 * @param name the file's name, or a path of which only the last part is used
 */
export async function importIntoDesk(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
  actor: Actor,
): Promise<Result<ImportResult>> {
  const file = name.split(/[\\/]/).at(-1) || "untitled";
  const result = await takeIn(desk, file, bytes, actor);
  if (result.ok || DESK_PROBLEMS.has(result.problem.code)) return result;
  return succeed(failed(file, result.problem));
}

async function takeIn(desk: Desk, file: string, bytes: Uint8Array, actor: Actor): Promise<Result<ImportResult>> {
  const { defaultLanguage } = desk.file().settings;
  const read = await importFile({ name: file, bytes, defaultLanguage });
  if (!read.ok) return read;
  const adopted = await articleFrom(desk, read.value, actor);
  if (!adopted.ok) return adopted;
  const { article } = adopted.value;
  const missing = await keepImages(desk, read.value.attachments);
  const created = await desk.articles.create(article, actor);
  if (!created.ok) return created;
  const { id, slug, headline, stage } = created.value;
  const warnings = [...read.value.warnings, ...adopted.value.warnings, ...missing];
  if (stage !== article.stage) {
    warnings.push(`The gate of this desk is closed to it: it came in as ${STAGE_LABELS[stage]}.`);
  }
  const furniture = [...read.value.furniture];
  return succeed({ file, ok: true, id, slug, headline, warnings, furniture, error: null });
}

async function articleFrom(desk: Desk, { content, sources = [] }: Imported, actor: Actor): Promise<Result<Adopted>> {
  return content.kind === "start"
    ? succeed({ article: newArticle(content.start, actNow(actor)), warnings: [] })
    : adoptArticle(desk, content.article, sources, actor);
}

function failed(file: string, { message, remedy }: Problem): ImportResult {
  const error = `${message} ${remedy}`.trim();
  return { file, ok: false, id: null, slug: null, headline: null, warnings: [], furniture: [], error };
}
