import type { Article } from "#core/article/article";
import { summarise } from "#core/article/summary";
import type { DeskEvent } from "#core/events/deskEvent";
import type { CheckContext } from "#core/gate/checkArticle";
import type { Actor } from "../desk";
import type { DeskEnvironment } from "../environment";
import type { Permit } from "../permit";
import type { KeptBecause } from "../revisions/revision";
import type { RevisionKeeper } from "../revisions/revisionKeeper";
import type { Revisions } from "../revisions/revisions";
import type { ArticleFolder } from "./articleFolder";

/** What every act on articles works with. */
export interface ArticleParts {
  readonly env: DeskEnvironment;
  /** `articles/` */
  readonly desk: ArticleFolder;
  readonly trash: ArticleFolder;
  readonly revisions: Revisions;
  readonly keeper: RevisionKeeper;
  readonly permit: Permit;
  readonly checkContext: () => Promise<CheckContext>;
  readonly emit: (event: DeskEvent) => void;
  readonly sources: SourceState;
}

/** What has become of the desk's sources, for articles that may have missed it. */
export interface SourceState {
  /** See `core/sources/settleSources.ts`. */
  settle(article: Article, by: string): Article;
  /** The id that a source goes by now. */
  currentId(sourceId: string): string;
}

/** The next version of an article: one more, and later. */
export function nextVersion(article: Article, at: string): Article {
  return { ...article, version: article.version + 1, updatedAt: at };
}

/**
 * Makes a state of an article the one that stands, keeps a revision when there is reason to, and tells the windows. What
 * arrives gets a revision once somebody has worked on it: a thousand files brought in need not be written twice. Only for
 * who has the article's turn in the queue.
 */
export async function putInPlace(
  parts: ArticleParts,
  given: Article,
  actor: Actor,
  because: KeptBecause | "arrival" | "edit",
): Promise<Article> {
  const { desk, keeper, emit } = parts;
  const article = parts.sources.settle(given, actor.by);
  await desk.write(article);
  if (because === "edit") await keeper.written(article, actor.by);
  else if (because !== "arrival") await keeper.keep(article, because, actor.by);
  emit({ type: "article-saved", origin: actor.origin, summary: summaryOf(desk, article) });
  // Whoever retracted or merged a source while this was being written did not find this state in the catalogue.
  const settled = parts.sources.settle(article, actor.by);
  if (settled === article) return article;
  return putInPlace(parts, nextVersion(settled, parts.env.now().toISOString()), actor, "edit");
}

/** As the catalogue has it, which has just worked it out. */
export function summaryOf(folder: ArticleFolder, article: Article) {
  return folder.catalogue.get(article.id)?.summary ?? summarise(article);
}
