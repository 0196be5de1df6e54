import type { Article } from "#core/article/article";
import { type Result, succeed } from "#core/result";
import type { Actor } from "../desk";
import { alreadyThere, notFound } from "./articleFolder";
import { type ArticleParts, nextVersion, putInPlace } from "./articleParts";

/** Puts an article whose file was removed from the folder back on the desk, in its newest state that can be had. */
export function putBackArticle(parts: ArticleParts, id: string, actor: Actor): Promise<Result<Article>> {
  return parts.env.queue.run(id, async () => {
    if ((await parts.desk.has(id)) || (await parts.trash.has(id))) return alreadyThere();
    const good = await parts.revisions.newestGood(id);
    if (!good) return notFound();
    return succeed(await putInPlace(parts, nextVersion(good, parts.env.now().toISOString()), actor, "recovered"));
  });
}
