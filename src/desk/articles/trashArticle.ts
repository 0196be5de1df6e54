import type { Article } from "#core/article/article";
import type { HistoryEntry } from "#core/article/history";
import type { ArticleSummary } from "#core/article/summary";
import { type Result, succeed } from "#core/result";
import type { Actor } from "../desk";
import { type ArticleFolder, alreadyThere } from "./articleFolder";
import { type ArticleParts, nextVersion, summaryOf } from "./articleParts";

/** Moves an article to the trash. Nothing of it is lost. */
export function trashArticle(parts: ArticleParts, id: string, actor: Actor): Promise<Result<ArticleSummary>> {
  return parts.env.queue.run(id, async () => {
    const loaded = await parts.desk.load(id);
    if (!loaded.ok) return loaded;
    if (await parts.trash.has(id)) return alreadyThere();
    const at = parts.env.now().toISOString();
    const trashed = withEntry(loaded.value, { act: "trashed", at, by: actor.by }, at);
    // Written where it is and then moved in one step: at no moment is it in both places, or in none.
    await parts.desk.write(trashed);
    await parts.desk.moveTo(parts.trash, trashed);
    const kept = await settleAgain(parts, parts.trash, trashed, actor);
    await parts.keeper.keep(kept, "trashed", actor.by);
    parts.emit({ type: "article-trashed", origin: actor.origin, id });
    return succeed(summaryOf(parts.trash, kept));
  });
}

/** Brings an article back from the trash. */
export function restoreArticle(parts: ArticleParts, id: string, actor: Actor): Promise<Result<ArticleSummary>> {
  return parts.env.queue.run(id, async () => {
    const loaded = await parts.trash.load(id);
    if (!loaded.ok) return loaded;
    if (await parts.desk.has(id)) return alreadyThere();
    const at = parts.env.now().toISOString();
    const settled = parts.sources.settle(loaded.value, actor.by);
    const restored = withEntry(settled, { act: "restored", at, by: actor.by }, at);
    await parts.trash.write(restored);
    await parts.trash.moveTo(parts.desk, restored);
    const kept = await settleAgain(parts, parts.desk, restored, actor);
    await parts.keeper.keep(kept, "restored", actor.by);
    const summary = summaryOf(parts.desk, kept);
    parts.emit({ type: "article-restored", origin: actor.origin, summary });
    return succeed(summary);
  });
}

function withEntry(article: Article, entry: HistoryEntry, at: string): Article {
  return nextVersion({ ...article, history: [...article.history, entry] }, at);
}

/** Whoever retracted or merged a source while the article was on its way found it in neither catalogue. */
async function settleAgain(
  parts: ArticleParts,
  folder: ArticleFolder,
  article: Article,
  { by }: Actor,
): Promise<Article> {
  const settled = parts.sources.settle(article, by);
  if (settled === article) return article;
  const next = nextVersion(settled, article.updatedAt);
  await folder.write(next);
  return next;
}
