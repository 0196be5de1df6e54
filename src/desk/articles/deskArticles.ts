import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import { duplicateArticle } from "#core/article/duplicateArticle";
import { fitsFilter } from "#core/article/fitsFilter";
import { type ArticleSummary, summarise } from "#core/article/summary";
import { claimsToReview } from "#core/claims/claimsToReview";
import type { ArticleToReview } from "#core/claims/deskClaims";
import type { Excerpt } from "#core/deskSearch/excerpt";
import { parseQuery } from "#core/deskSearch/parseQuery";
import { type Checked, checkArticle } from "#core/gate/checkArticle";
import type { ExportTerms } from "#core/gate/clearance";
import type { GateInputs } from "#core/gate/gateInputs";
import type { Act } from "#core/identity/act";
import type { Edition } from "#core/report/verificationReport";
import { type Result, refuse, succeed } from "#core/result";
import { countTags } from "../catalogue/countTags";
import type { Actor, ArticleFilter, Articles, Found, SaveOutcome, TrashedArticle } from "../desk";
import { withDisk } from "../disk/diskProblem";
import type { DeskSearch } from "../search/deskSearch";
import type { ArticleParts } from "./articleParts";
import { commandsAttempt, patchAttempt } from "./attempts";
import { changeArticle } from "./changeArticle";
import { ArticleCreation } from "./createArticle";
import { findSettledId } from "./findArticle";
import { putBackArticle } from "./putBackArticle";
import { recordExport } from "./recordExport";
import { restoreArticle, trashArticle } from "./trashArticle";

/** The articles of a desk: each method finds what it is about and leaves the act itself to the file named for it. */
export class DeskArticles implements Articles {
  readonly #creation: ArticleCreation;

  constructor(
    private readonly parts: ArticleParts,
    private readonly library: { readonly lost: boolean },
    private readonly words: DeskSearch,
  ) {
    this.#creation = new ArticleCreation(parts);
  }

  async list(filter: ArticleFilter = {}): Promise<ArticleSummary[]> {
    await this.parts.desk.refresh();
    const listed = this.parts.desk.catalogue.summaries().filter((summary) => fitsFilter(summary, filter));
    if (!filter.query?.trim()) return listed;
    await this.words.whole();
    const found = await this.search(filter);
    return found.ok ? [...found.value.articles] : [];
  }

  async search({ query = "", ...filter }: ArticleFilter): Promise<Result<Found>> {
    const asked = parseQuery(query);
    if (!asked.ok) return asked;
    await this.parts.desk.refresh();
    await this.words.begun();
    return succeed(await this.words.search.find(filter, asked.value));
  }

  async excerpt(id: string, query: string): Promise<Result<Excerpt | null>> {
    const asked = parseQuery(query);
    if (!asked.ok) return asked;
    const article = await withDisk(() => this.parts.desk.peek(id));
    return article.ok ? succeed(this.words.search.excerpt(article.value, asked.value)) : article;
  }

  async tags(): Promise<{ tag: string; count: number }[]> {
    await this.parts.desk.refresh();
    return countTags(this.parts.desk.catalogue.summaries());
  }

  get(id: string): Promise<Result<Article>> {
    return withDisk(() => this.parts.desk.get(id));
  }

  find(idOrSlug: string): Promise<Result<Article>> {
    return withDisk(async () => {
      await this.parts.desk.refresh();
      const { desk } = this.parts;
      // An id needs no catalogue: the screen opens an article while the others are still being read.
      const named = desk.catalogue.get(idOrSlug) ? null : await desk.get(idOrSlug);
      if (named?.ok) return named;
      const id = await findSettledId(desk, idOrSlug);
      const got = id.ok || !named ? await desk.get(id.ok ? id.value : idOrSlug) : named;
      // An id that the catalogue does not have may be that of an article which cannot be opened: then `get` says why.
      return id.ok || got.ok || got.problem.code !== "not-found" ? got : id;
    });
  }

  create(article: Article, actor: Actor): Promise<Result<Article>> {
    return this.parts.permit(() => this.#creation.create(article, actor));
  }

  save(id: string, baseVersion: number, patch: ArticlePatch, actor: Actor): Promise<Result<SaveOutcome>> {
    return this.parts.permit(() => changeArticle(this.parts, id, baseVersion, actor, patchAttempt(patch, this.parts)));
  }

  command(id: string, baseVersion: number, commands: readonly Command[], actor: Actor): Promise<Result<SaveOutcome>> {
    return this.parts.permit(() =>
      changeArticle(this.parts, id, baseVersion, actor, commandsAttempt(commands, this.#act(actor), this.parts)),
    );
  }

  duplicate(id: string, actor: Actor): Promise<Result<Article>> {
    return this.parts.permit(async () => {
      const original = await this.parts.desk.get(id);
      return original.ok ? this.#creation.create(duplicateArticle(original.value, this.#act(actor)), actor) : original;
    });
  }

  trash(id: string, actor: Actor): Promise<Result<ArticleSummary>> {
    return this.parts.permit(() => trashArticle(this.parts, id, actor));
  }

  async listTrash(): Promise<TrashedArticle[]> {
    await this.parts.trash.refresh();
    // Nothing happens to an article in the trash: its last change is when it was put there.
    return this.parts.trash.catalogue.summaries().map((summary) => ({ summary, trashedAt: summary.updatedAt }));
  }

  restore(idOrSlug: string, actor: Actor): Promise<Result<ArticleSummary>> {
    return this.parts.permit(async () => {
      const id = await findSettledId(this.parts.trash, idOrSlug);
      return id.ok ? restoreArticle(this.parts, id.value, actor) : id;
    });
  }

  putBack(id: string, actor: Actor): Promise<Result<Article>> {
    return this.parts.permit(() => putBackArticle(this.parts, id, actor));
  }

  async toReview(): Promise<ArticleToReview[]> {
    const { desk } = this.parts;
    await desk.refresh();
    const toReview: ArticleToReview[] = [];
    for (const { id } of desk.catalogue.summaries().filter(({ claims }) => claims.stale > 0)) {
      const article = await desk.peek(id);
      // One that cannot be opened has been told of, and must not hide the others.
      const claims = article.ok ? claimsToReview(article.value) : [];
      if (article.ok && claims.length > 0) toReview.push({ article: summarise(article.value), claims });
    }
    return toReview;
  }

  async check(id: string): Promise<Result<Checked>> {
    const article = await this.get(id);
    return article.ok ? succeed(checkArticle(article.value, await this.parts.checkContext())) : article;
  }

  forGate(id: string): Promise<Result<GateInputs>> {
    return this.forReport(id, "public");
  }

  async forReport(id: string, edition: Edition): Promise<Result<GateInputs>> {
    const article = await this.get(id);
    if (!article.ok) return article;
    const context = await this.parts.checkContext();
    const isUnknown = this.library.lost && edition === "public";
    return isUnknown ? refuseUnknown() : succeed({ article: article.value, context });
  }

  recordExport(
    id: string,
    exported: { format: string; sha256: string; version: number },
    terms: ExportTerms,
    actor: Actor,
  ): Promise<Result<Article>> {
    return this.parts.permit(() => recordExport(this.parts, id, exported, terms, actor));
  }

  #act({ by }: Actor): Act {
    const { now, newId } = this.parts.env;
    return { by, at: now().toISOString(), newId };
  }
}

/** Without the library of sources nobody can tell what is protected, so nothing may leave. */
function refuseUnknown() {
  return refuse(
    "sources-lost",
    "Nothing was exported: the library of sources was damaged, so Stet cannot tell what must not get out.",
    "Put a copy of sources.json back from a backup, or enter your confidential sources again.",
  );
}
