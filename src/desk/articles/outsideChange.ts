import type { Article } from "#core/article/article";
import type { ArticleSummary } from "#core/article/summary";
import type { DeskEvent } from "#core/events/deskEvent";
import type { DeskEnvironment } from "../environment";
import type { RevisionKeeper } from "../revisions/revisionKeeper";

/** A file that is no longer the one this desk has written or read. */
export interface SeenOutside {
  /** What this process had of it; undefined when it has not been in use. */
  readonly held: Article | undefined;
  /** The version that the catalogue knew. */
  readonly known: number;
  /** What is in it now. */
  readonly found: Article;
}

/** What becomes of articles whose files somebody else has changed: a person with an editor, a synced folder. */
export interface OutsideChange {
  /** The state that is to stand, which is `found` or a later version of it. */
  settle(seen: SeenOutside): Promise<Article>;
  /** It stands, and everybody may know of it. */
  stands(summary: ArticleSummary): void;
  /** The file of an article is gone. Its last words, where this process has them, are kept as a revision. */
  gone(id: string, held: Article | undefined): Promise<void>;
}

/**
 * Follows what others do to article files. What stood is kept as a revision, and what is found gets a version that nobody
 * has started from, so that a window with unsaved words meets a conflict and never writes over it.
 */
export function followOutside(
  env: DeskEnvironment,
  keeper: RevisionKeeper,
  settleSources: (article: Article, by: string) => Article,
  emit: (event: DeskEvent) => void,
): OutsideChange {
  const keep = async (held: Article | undefined) => {
    if (held && !env.readOnly) await keeper.keepStanding(held, "Stet");
  };
  return {
    async settle({ held, known, found }) {
      await keep(held);
      const settled = settleSources(found, "Stet");
      if (settled === found && found.version > known) return found;
      return { ...settled, version: Math.max(known, found.version) + 1, updatedAt: env.now().toISOString() };
    },
    stands: (summary) => emit({ type: "article-saved", origin: null, summary }),
    async gone(id, held) {
      await keep(held);
      emit({ type: "article-removed", origin: null, id });
    },
  };
}
