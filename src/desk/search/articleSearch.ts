import type { Article } from "#core/article/article";
import { fitsFilter, type SummaryFilter } from "#core/article/fitsFilter";
import type { ArticleSummary } from "#core/article/summary";
import type { DeskQuery, SearchTerm } from "#core/deskSearch/deskQuery";
import { type Excerpt, excerptOf } from "#core/deskSearch/excerpt";
import { meetsConditions } from "#core/deskSearch/meetsConditions";
import { searchTexts } from "#core/deskSearch/searchTexts";
import type { ArticleFolder } from "../articles/articleFolder";
import type { CatalogueEntry } from "../catalogue/catalogueEntry";
import type { Found } from "../desk";
import { Turns } from "../turns";
import { LineUp } from "./linedUp";
import { numberQuery } from "./numberedQuery";
import type { SourceNames } from "./sourceNames";
import type { TextIndex } from "./textIndex";

/** Articles between two looks at the clock: less than a millisecond. */
const LOOK_AT_CLOCK = 128;

/** Finds articles by their words, among those whose words are indexed. Waits for nothing. */
export class ArticleSearch {
  readonly #lineUp: LineUp;

  constructor(
    folder: ArticleFolder,
    private readonly index: TextIndex,
    private readonly names: SourceNames,
  ) {
    this.#lineUp = new LineUp(folder.catalogue, index);
  }

  /** Which of the articles that a list with this filter has fit a query. */
  async find(filter: SummaryFilter, query: DeskQuery): Promise<Found> {
    const lined = await this.#lineUp.current();
    const { terms, without } = query;
    const meets = this.#conditionsOf(query);
    const sought = this.#soughtFor(terms);
    const isTextual = terms.length + without.length > 0;
    const numbered = numberQuery(sought, without, this.index.vocabulary);
    const bitsOf = this.#sourceBits([...terms, ...without]);
    const found: { readonly summary: ArticleSummary; readonly score: number }[] = [];
    let ready = 0;
    let total = 0;
    const turns = new Turns();
    for (let place = 0; place < lined.articles.length; place += 1) {
      if (place % LOOK_AT_CLOCK === 0 && turns.isOver) await turns.pass();
      const article = lined.articles[place];
      if (!article || !fitsFilter(article.entry.summary, filter) || !meets(article.entry)) continue;
      const { entry, indexed } = article;
      total += 1;
      if (indexed || !isTextual) ready += 1;
      const score = !isTextual ? 0 : indexed ? numbered.score(lined, place, bitsOf(entry)) : null;
      if (score !== null) found.push({ summary: entry.summary, score });
    }
    found.sort((a, b) => b.score - a.score);
    const corrected = sought.flatMap(({ words, instead }) =>
      instead.length > 0 ? [{ typed: words[0] ?? "", instead }] : [],
    );
    return { articles: found.map(({ summary }) => summary), searched: { ready, total }, corrected };
  }

  /** What to show of an article that was found, beside its headline. */
  excerpt(article: Article, { terms }: DeskQuery): Excerpt | null {
    return excerptOf(searchTexts(article), marksOf(this.#soughtFor(terms)));
  }

  #soughtFor(terms: readonly SearchTerm[]) {
    return this.index.corrections.soughtFor(terms, (term) => this.names.idsFor(term).size > 0);
  }

  #conditionsOf(query: DeskQuery): (entry: CatalogueEntry) => boolean {
    if (query.conditions.length === 0) return () => true;
    const named = new Map<readonly string[], ReadonlySet<string>>();
    for (const { condition } of query.conditions) {
      if (condition.operator === "source") named.set(condition.words, this.names.idsWith(condition.words));
    }
    return ({ summary, verdicts, sources }) =>
      meetsConditions(query, {
        summary,
        verdicts,
        citesNamed: (words) => sources.some((id) => named.get(words)?.has(id)),
      });
  }

  /** Which terms, by bit, an article's sources have in their names. */
  #sourceBits(terms: readonly SearchTerm[]): (entry: CatalogueEntry) => number {
    const bits = new Map<string, number>();
    terms.forEach((term, index) => {
      for (const id of this.names.idsFor(term)) bits.set(id, (bits.get(id) ?? 0) | (1 << index));
    });
    if (bits.size === 0) return () => 0;
    return ({ sources }) => sources.reduce((all, id) => all | (bits.get(id) ?? 0), 0);
  }
}

/** What to mark in a text: the words themselves, or those looked for in their place. */
function marksOf(sought: readonly (SearchTerm & { readonly instead: readonly string[] })[]): SearchTerm[] {
  return sought.flatMap((term): SearchTerm[] =>
    term.instead.length > 0 ? term.instead.map((word) => ({ words: [word], prefix: false })) : [term],
  );
}
