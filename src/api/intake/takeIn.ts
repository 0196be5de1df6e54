import type { Article } from "#core/article/article";
import { newArticle } from "#core/article/newArticle";
import { STAGE_LABELS } from "#core/article/stage";
import { type Problem, type Result, succeed } from "#core/result";
import type { Actor, Desk } from "#desk/desk";
import type { Imported } from "#exchange/format";
import type { ImportOutcome } from "../contracts/exchange";
import { actNow } from "../http/actNow";
import { type Adopted, adoptArticle } from "./adoptArticle";
import { takeSourcesBack } from "./adoptSources";
import { isDeskProblem } from "./isDeskProblem";
import { keepImages, takeImagesBack } from "./keepImages";

/**
 * Puts an article that has been read from a file on the desk. What is wrong with the article is told in the outcome, so that
 * one bad article among many is not a failed request; what is wrong with the desk is a problem.
 */
export async function takeIn(
  desk: Desk,
  file: string,
  imported: Imported,
  actor: Actor,
): Promise<Result<ImportOutcome>> {
  return tellOutcome(file, await putOnDesk(desk, file, imported, actor));
}

/** A failure as an outcome, unless the desk is to blame. */
export function tellOutcome(file: string, result: Result<ImportOutcome>): Result<ImportOutcome> {
  if (result.ok || isDeskProblem(result.problem)) return result;
  return succeed(failed(file, result.problem));
}

async function putOnDesk(desk: Desk, file: string, imported: Imported, actor: Actor): Promise<Result<ImportOutcome>> {
  const adopted = await articleFrom(desk, imported, actor);
  if (!adopted.ok) return adopted;
  const { article } = adopted.value;
  const images = await keepImages(desk, imported.attachments);
  if (!images.ok) {
    await takeSourcesBack(desk, adopted.value.addedSources, actor);
    return images;
  }
  const created = await desk.articles.create(article, actor);
  if (!created.ok) {
    if (await isThereAllTheSame(desk, article, created.problem)) return created;
    await takeImagesBack(desk, images.value.kept);
    await takeSourcesBack(desk, adopted.value.addedSources, actor);
    return created;
  }
  const { id, slug, headline, stage } = created.value;
  const warnings = [...imported.warnings, ...adopted.value.warnings, ...images.value.warnings];
  if (stage !== article.stage) {
    warnings.push(`The gate of this desk is closed to it: it came in as ${STAGE_LABELS[stage]}.`);
  }
  const furniture = [...imported.furniture];
  return succeed({ file, ok: true, id, slug, headline, warnings, furniture, error: null });
}

/** A disk may fail once the article is in its place: then it has everything that belongs to it. */
async function isThereAllTheSame(desk: Desk, { id }: Article, problem: Problem): Promise<boolean> {
  return problem.code === "disk-failed" && (await desk.articles.get(id)).ok;
}

async function articleFrom(desk: Desk, { content, sources = [] }: Imported, actor: Actor): Promise<Result<Adopted>> {
  return content.kind === "start"
    ? succeed({ article: newArticle(content.start, actNow(actor)), warnings: [], addedSources: [] })
    : adoptArticle(desk, content.article, sources, actor);
}

function failed(file: string, { message, remedy }: Problem): ImportOutcome {
  const error = `${message} ${remedy}`.trim();
  return { file, ok: false, id: null, slug: null, headline: null, warnings: [], furniture: [], error };
}
