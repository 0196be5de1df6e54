import type { Article } from "../article/article";
import type { Act } from "../identity/act";
import { mergeIn } from "./mergeIn";
import { restingIds } from "./restingIds";
import { retractIn } from "./retractIn";
import type { Source } from "./source";
import { sourcesNamed } from "./sourcesNamed";

/**
 * Brings an article up to what has been done to the sources while it was elsewhere: in a file, in the trash, in a revision,
 * in a window. Evidence that names a source by an id from before a merger names the one it went into, and what rests on a
 * retracted source says so. The same article comes back when it has missed nothing.
 */
export function settleSources(
  article: Article,
  sources: Readonly<Record<string, Source>>,
  act: Pick<Act, "by" | "at">,
): Article {
  const changed = Object.values(sources).filter(({ retraction, formerIds }) => retraction || formerIds.length > 0);
  if (changed.length === 0) return article;
  const named = sourcesNamed(article);
  return changed.reduce((settled, source) => {
    const former = source.formerIds.filter((id) => named.has(id) && !Object.hasOwn(sources, id));
    const merged = former.reduce((moved, id) => mergeIn(moved, id, source.id, act), settled);
    return source.retraction ? retractIn(merged, source, act, { resting: restingIds(source, sources) }) : merged;
  }, article);
}
