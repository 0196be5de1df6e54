import type { Article } from "#core/article/article";
import type { HistoryEntry } from "#core/article/history";
import type { ArticleSummary } from "#core/article/summary";
import { type Result, succeed } from "#core/result";
import type { Actor } from "../desk";
import { alreadyThere } from "./articleFolder";
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
    await parts.keeper.keep(trashed, "trashed", actor.by);
    parts.emit({ type: "article-trashed", origin: actor.origin, id });
    return succeed(summaryOf(parts.trash, trashed));
  });
}

/** Brings an article back from the trash. */
export function restoreArticle(parts: ArticleParts, id: string, actor: Actor): Promise<Result<ArticleSummary>> {
  return parts.env.queue.run(id, async () => {
    const loaded = await parts.trash.load(id);
    if (!loaded.ok) return loaded;
    if (await parts.desk.has(id)) return alreadyThere();
    const at = parts.env.now().toISOString();
    const restored = withEntry(loaded.value, { act: "restored", at, by: actor.by }, at);
    await parts.trash.write(restored);
    await parts.trash.moveTo(parts.desk, restored);
    await parts.keeper.keep(restored, "restored", actor.by);
    const summary = summaryOf(parts.desk, restored);
    parts.emit({ type: "article-restored", origin: actor.origin, summary });
    return succeed(summary);
  });
}

function withEntry(article: Article, entry: HistoryEntry, at: string): Article {
  return nextVersion({ ...article, history: [...article.history, entry] }, at);
}
