import type { Article } from "../article/article";
import type { Act } from "../identity/act";
import { fallenIn } from "./fallen";
import { mergeIn } from "./mergeIn";
import { retractIn } from "./retractIn";
import type { Source } from "./source";
import { sourcesNamed } from "./sourcesNamed";

/**
 * Brings an article up to what has been done to the sources while it was elsewhere: in a file, in the trash, in a revision,
 * in a window. Evidence that names a source by an id from before a merger names the one it went into, and what rests on a
 * retracted source says so. The same article comes back when it has missed nothing. The cost is that of the article and not
 * of the library: this is done at every save.
 */
export function settleSources(
  article: Article,
  sources: Readonly<Record<string, Source>>,
  act: Pick<Act, "by" | "at">,
): Article {
  const { merged, resting } = fallenIn(sources);
  if (merged.size === 0 && resting.size === 0) return article;
  const named = [...sourcesNamed(article)];
  let settled = article;
  for (const former of named) {
    const current = merged.get(former);
    if (current !== undefined) settled = mergeIn(settled, former, current, act);
  }
  for (const [id, ids] of resting) {
    const source = sources[id];
    if (source && named.some((sourceId) => ids.has(sourceId)))
      settled = retractIn(settled, source, act, { resting: ids });
  }
  return settled;
}
