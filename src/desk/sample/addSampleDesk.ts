import type { Article } from "#core/article/article";
import type { Act } from "#core/identity/act";
import { type Result, refuse, succeed } from "#core/result";
import type { Actor, Desk } from "../desk";
import { sampleArticles } from "./articles/index";
import { buildArticle, type SampleArticle, sampleArticleId } from "./buildArticle";
import { putSampleImages } from "./images";
import { addSampleSources } from "./sources/addSampleSources";

/** How much was added; what was there already does not count. */
export interface SampleAdded {
  readonly articles: number;
  readonly sources: number;
}

/**
 * Adds the sample desk: articles of our own fiction with claims in every state, and the sources behind them. What is there
 * already, be it in the trash, stays as it is, so that adding it twice changes nothing. The sample's days are counted back
 * from `act.at`.
 */
export async function addSampleDesk(desk: Desk, act: Act): Promise<Result<SampleAdded>> {
  const missing = await missingArticles(desk);
  if (missing.length === 0) return succeed({ articles: 0, sources: 0 });
  const actor: Actor = { by: act.by, origin: null };
  const images = await putSampleImages(desk.attachments);
  if (!images.ok) return images;
  const sources = await addSampleSources(desk.sources, act.at, actor);
  if (!sources.ok) return sources;
  const surroundings = { images: images.value, sourceIds: sources.value.ids, now: act.at };
  for (const sample of missing) {
    const article = buildArticle(sample, surroundings);
    if (!article.ok) return article;
    const created = await desk.articles.create(article.value, { by: sample.by, origin: null });
    if (!created.ok) return created;
    const finished = await finishOnTheDesk(desk, sample, created.value);
    if (!finished.ok) return finished;
  }
  return succeed({ articles: missing.length, sources: sources.value.added });
}

async function missingArticles(desk: Desk): Promise<SampleArticle[]> {
  const trashed = (await desk.articles.listTrash()).map(({ summary }) => summary);
  const known = new Set([...(await desk.articles.list()), ...trashed].map(({ id }) => id));
  return sampleArticles.filter((sample) => !known.has(sampleArticleId(sample)));
}

async function finishOnTheDesk(
  desk: Desk,
  { onTheDesk = [] }: SampleArticle,
  created: Article,
): Promise<Result<Article>> {
  let article = created;
  for (const { by, commands } of onTheDesk) {
    const done = await desk.articles.command(article.id, article.version, commands, { by, origin: null });
    if (!done.ok) return done;
    if (done.value.kind === "conflict") {
      return refuse(
        "sample-changed",
        "Somebody changed a sample article while it was being added. Their change was kept.",
        "Nothing needs doing: go on with it as it is.",
      );
    }
    article = done.value.article;
  }
  return succeed(article);
}
