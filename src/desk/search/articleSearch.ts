import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article } from "#core/article/article";
import type { ArticleSummary } from "#core/article/summary";
import type { Result } from "#core/result";
import { sideBySide } from "../disk/sideBySide";
import { queryMatcher, searchText } from "./searchText";

/** Texts compared between two turns of other work: about five milliseconds for articles of usual length. */
const TEXTS_A_TURN = 2_000;

/**
 * Finds articles by their words. Texts are read when a query first needs them and then kept, each with the version that it
 * is of, so that nobody has to say what has changed.
 */
export class ArticleSearch {
  readonly #texts = new Map<string, { readonly version: number; readonly text: string }>();

  /** @param peek reads an article; one that cannot be read is not found */
  constructor(private readonly peek: (id: string) => Promise<Result<Article>>) {}

  /** Those of the articles in which every word of the query begins a word, in the order given. */
  async among(summaries: readonly ArticleSummary[], query: string): Promise<ArticleSummary[]> {
    const unread = summaries.filter(({ id, version }) => this.#texts.get(id)?.version !== version);
    await sideBySide(unread, ({ id }) => this.#read(id));
    const isMatch = queryMatcher(query);
    const found: ArticleSummary[] = [];
    for (const [position, summary] of summaries.entries()) {
      if (position % TEXTS_A_TURN === TEXTS_A_TURN - 1) await nextTurn();
      const kept = this.#texts.get(summary.id);
      if (kept && isMatch(kept.text)) found.push(summary);
    }
    return found;
  }

  forget(id: string): void {
    this.#texts.delete(id);
  }

  async #read(id: string): Promise<void> {
    const read = await this.peek(id);
    if (read.ok) this.#texts.set(id, { version: read.value.version, text: searchText(read.value) });
    else this.#texts.delete(id);
  }
}
