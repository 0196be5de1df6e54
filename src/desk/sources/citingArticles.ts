import type { Article } from "#core/article/article";
import { newestFirst } from "#core/article/newestFirst";
import { type Result, succeed } from "#core/result";
import { citingArticle } from "#core/sources/citingArticle";
import type { CitingArticle } from "#core/sources/sourceUses";
import { type ArticleParts, nextVersion, putInPlace } from "../articles/articleParts";
import { isDiskProblem, withDisk } from "../disk/diskProblem";
import { sideBySide } from "../disk/sideBySide";

/** The articles on the desk and in its trash, by the sources that their ledgers name. */
export class CitingArticles {
  constructor(private readonly parts: ArticleParts) {}

  /** Resolves when both catalogues are whole: false when the desk was closed before. */
  async settled(): Promise<boolean> {
    const { desk, trash } = this.parts;
    const settled = await Promise.all([desk.settled(), trash.settled()]);
    return settled.every(Boolean);
  }

  /** Whether evidence of any of them names one of these sources now, as far as they are catalogued. */
  cite(sourceIds: ReadonlySet<string>): boolean {
    const { desk, trash } = this.parts;
    return [...sourceIds].some((id) => desk.catalogue.cites(id) || trash.catalogue.cites(id));
  }

  /** What rests on any of these sources, or did when it was exported; the newest change first. */
  async uses(sourceIds: ReadonlySet<string>): Promise<CitingArticle[]> {
    const { desk, trash } = this.parts;
    const found: CitingArticle[] = [];
    await this.settled();
    for (const folder of [desk, trash]) {
      await folder.refresh();
      await sideBySide(folder.catalogue.naming(sourceIds), async (id) => {
        const article = await folder.peek(id);
        // One that cannot be opened has been told of, and must not hide the others.
        const uses = article.ok ? citingArticle(article.value, sourceIds, folder === trash) : null;
        if (uses) found.push(uses);
      });
    }
    return found.sort((a, b) => newestFirst(a.summary, b.summary));
  }

  /**
   * Makes a change to every article whose ledgers name, or named, one of these sources, each in its own turn. One that cannot
   * be opened stands in nobody's way. Gives how many the disk would not take.
   */
  async change(sourceIds: ReadonlySet<string>, make: (article: Article) => Article, by: string): Promise<number> {
    const { desk, trash, env } = this.parts;
    // An article that nobody has catalogued may name the source: that counts as one left to do.
    if (!(await this.settled())) return 1;
    const ids = new Set([...desk.catalogue.naming(sourceIds), ...trash.catalogue.naming(sourceIds)]);
    let refused = 0;
    for (const id of ids) {
      const changed = await withDisk(() => env.queue.run(id, () => this.#changeOne(id, make, by)));
      if (!changed.ok && isDiskProblem(changed.problem)) refused += 1;
    }
    return refused;
  }

  /** Only for who has the article's turn in the queue: it may have moved to the other folder before. */
  async #changeOne(id: string, make: (article: Article) => Article, by: string): Promise<Result<Article>> {
    const { desk, trash, env } = this.parts;
    const folder = (await desk.has(id)) ? desk : trash;
    const loaded = await folder.load(id);
    if (!loaded.ok) return loaded;
    const changed = make(loaded.value);
    if (changed === loaded.value) return loaded;
    if (folder === trash) {
      // When it was put there is told by its last change, which this is not.
      const next = nextVersion(changed, changed.updatedAt);
      await trash.write(next);
      return succeed(next);
    }
    // No window did this to the article, so that every window that shows it takes it over.
    const next = nextVersion(changed, env.now().toISOString());
    return succeed(await putInPlace(this.parts, next, { by, origin: null }, "edit"));
  }
}
