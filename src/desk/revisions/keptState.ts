import { type Article, detailsSchema } from "#core/article/article";
import { patchArticle } from "#core/article/articlePatch";
import { EMPTY_BODY } from "#core/article/document/documentNode";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { newArticle } from "#core/article/newArticle";
import { type Result, succeed } from "#core/result";
import type { Revision } from "./revision";
import { damagedRevision } from "./revision";
import type { Revisions } from "./revisions";

/** The article that a revision holds. */
export interface KeptArticle {
  readonly article: Article;
  /** Only some of it is known: what it was to be put into is no longer there. */
  readonly partial: boolean;
}

/**
 * The article in a revision. Of a change that was refused, it is what the change would have made, if a state of the version
 * that it started from is kept; otherwise as much as was sent.
 */
export async function keptArticle(revisions: Revisions, revision: Revision): Promise<Result<KeptArticle>> {
  if ("article" in revision) {
    const read = readArticle(revision.article);
    if (!read.ok) return read;
    return read.value.id === revision.articleId ? succeed({ article: read.value, partial: false }) : damagedRevision();
  }
  const base = await stateOfVersion(revisions, revision.articleId, revision.baseVersion);
  if (revision.kind === "refused-commands") {
    return succeed({ article: base ?? nothingOf(revision), partial: true });
  }
  const { patch } = revision;
  if (base && (patch.body?.from ?? 0) + (patch.body?.remove ?? 0) <= (base.body.content?.length ?? 0)) {
    return succeed({ article: patchArticle(base, patch), partial: false });
  }
  const body = patch.body ? { ...patch.body, from: 0, remove: 1 } : undefined;
  const { claims = {}, notes = {}, details = {} } = patch;
  const known = detailsSchema.partial().safeParse(details);
  const sent = { claims, notes, ...(known.success ? { details: known.data } : {}), ...(body ? { body } : {}) };
  return succeed({ article: patchArticle(nothingOf(revision), sent), partial: true });
}

async function stateOfVersion(revisions: Revisions, articleId: string, version: number): Promise<Article | null> {
  for (const id of (await revisions.ids(articleId)).reverse()) {
    const read = await revisions.read(articleId, id);
    if (!read.ok || !("version" in read.value) || read.value.version !== version) continue;
    const article = readArticle(read.value.article);
    if (article.ok) return article.value;
  }
  return null;
}

function nothingOf({ articleId, at, by, baseVersion }: Revision & { readonly baseVersion: number }): Article {
  const article = newArticle({ body: EMPTY_BODY }, { by, at, newId: () => articleId });
  return { ...article, id: articleId, version: baseVersion };
}
