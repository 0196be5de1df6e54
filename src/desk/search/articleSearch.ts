import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article } from "#core/article/article";
import type { ArticleSummary } from "#core/article/summary";
import type { Result } from "#core/result";
import { queryMatcher, searchText } from "./searchText";

/** Milliseconds of reading after which other work gets its turn. */
const TURN = 15;

/**
 * Finds articles by their words. Texts are read when a query first needs them and then kept, each with the version that it
 * is of, so that nobody has to say what has changed.
 */
export class ArticleSearch {
  readonly #texts = new Map<string, { readonly version: number; readonly text: string }>();

  constructor(private readonly peek: (id: string) => Promise<Result<Article>>) {}

  /** Those of the articles in which every word of the query begins a word. */
  async among(summaries: readonly ArticleSummary[], query: string): Promise<ArticleSummary[]> {
    const isMatch = queryMatcher(query);
    let turnEnds = performance.now() + TURN;
    const found: ArticleSummary[] = [];
    for (const summary of summaries) {
      if (isMatch(this.#known(summary) ?? (await this.#read(summary)))) found.push(summary);
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + TURN;
    }
    return found;
  }

  forget(id: string): void {
    this.#texts.delete(id);
  }

  #known({ id, version }: ArticleSummary): string | undefined {
    const kept = this.#texts.get(id);
    return kept?.version === version ? kept.text : undefined;
  }

  async #read({ id }: ArticleSummary): Promise<string> {
    const read = await this.peek(id);
    if (!read.ok) return "";
    const text = searchText(read.value);
    this.#texts.set(id, { version: read.value.version, text });
    return text;
  }
}
