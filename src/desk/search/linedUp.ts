import { SEARCH_FIELDS } from "#core/deskSearch/searchTexts";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueEntry } from "../catalogue/catalogueEntry";
import { Turns } from "../turns";
import type { IndexedArticle, TextIndex } from "./textIndex";

/**
 * All articles of a desk, newest first, with their distinct words one behind the other: a search reads through them in the
 * order in which they stand in memory, which takes a third of the time of looking each article up.
 */
export interface LinedUp {
  /** Without words where these have not been read yet. */
  readonly articles: readonly { readonly entry: CatalogueEntry; readonly indexed: IndexedArticle | undefined }[];
  readonly numbers: Uint32Array;
  /** Where an article's numbers begin, by its place. */
  readonly starts: Uint32Array;
  /** Where each of its fields ends: so many fields for each article. */
  readonly ends: Uint32Array;
  readonly fields: number;
}

/** Keeps the articles lined up for as long as nothing changes. */
export class LineUp {
  #last: { readonly lined: LinedUp; readonly of: readonly unknown[] } | null = null;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly index: TextIndex,
  ) {}

  async current(): Promise<LinedUp> {
    const of = [this.catalogue.summaries(), this.index.changes];
    if (this.#last?.of.every((each, place) => each === of[place])) return this.#last.lined;
    const lined = await lineUp(this.catalogue, this.index);
    this.#last = { lined, of };
    return lined;
  }
}

async function lineUp(catalogue: Catalogue, index: TextIndex): Promise<LinedUp> {
  const turns = new Turns();
  const fields = SEARCH_FIELDS.length;
  const articles: LinedUp["articles"][number][] = [];
  let length = 0;
  for (const { id } of catalogue.summaries()) {
    const entry = catalogue.get(id);
    if (!entry) continue;
    const indexed = index.current(id, entry);
    articles.push({ entry, indexed });
    length += indexed?.distinct.numbers.length ?? 0;
    if (turns.isOver) await turns.pass();
  }
  const numbers = new Uint32Array(length);
  const starts = new Uint32Array(articles.length);
  const ends = new Uint32Array(articles.length * fields);
  let at = 0;
  for (const [place, { indexed }] of articles.entries()) {
    starts[place] = at;
    for (let field = 0; field < fields; field += 1) {
      ends[place * fields + field] = at + (indexed?.distinct.ends[field] ?? 0);
    }
    if (indexed) {
      numbers.set(indexed.distinct.numbers, at);
      at += indexed.distinct.numbers.length;
    }
    if (turns.isOver) await turns.pass();
  }
  return { articles, numbers, starts, ends, fields };
}
