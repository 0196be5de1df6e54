import type { Article } from "#core/article/article";
import { newArticle } from "#core/article/newArticle";
import { type Problem, type Result, succeed } from "#core/result";
import type { Actor, Desk } from "#desk/desk";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import type { ImportResult } from "../contracts/exchange";
import { actNow } from "../http/actNow";
import { adoptArticle } from "./adoptArticle";
import { keepImages } from "./keepImages";

/**
 * One file into the desk. What is wrong with the file is told in the result, so that one bad file among many is not a failed
 * request; what is wrong with the desk (`desk-in-use`) is a problem.
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
  const { defaultLanguage } = desk.file().settings;
  const read = await importFile({ name: file, bytes, defaultLanguage });
  if (!read.ok) return succeed(failed(file, read.problem));
  const imported = read.value;
  const warnings = [...imported.warnings];
  const article = await articleFrom(desk, imported, actor, warnings);
  warnings.push(...(await keepImages(desk, article, imported.attachments)));
  const created = await desk.articles.create(article, actor);
  if (!created.ok) return created.problem.code === "desk-in-use" ? created : succeed(failed(file, created.problem));
  const { id, slug, headline } = created.value;
  return succeed({ file, ok: true, id, slug, headline, warnings, furniture: [...imported.furniture], error: null });
}

async function articleFrom(desk: Desk, imported: Imported, actor: Actor, warnings: string[]): Promise<Article> {
  const { content, sources = [] } = imported;
  const act = actNow(actor);
  if (content.kind === "start") return newArticle(content.start, act);
  const adopted = await adoptArticle(desk, content.article, sources, { actor, act });
  warnings.push(...adopted.warnings);
  return adopted.article;
}

function failed(file: string, { message, remedy }: Problem): ImportResult {
  const error = `${message} ${remedy}`.trim();
  return { file, ok: false, id: null, slug: null, headline: null, warnings: [], furniture: [], error };
}
