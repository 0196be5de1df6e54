import { type Article, articleSchema } from "#core/article/article";
import { isGated, STAGE_LABELS } from "#core/article/stage";
import type { CheckContext } from "#core/gate/checkArticle";
import { guardStage } from "#core/gate/guardStage";
import { type Result, refuse, succeed } from "#core/result";
import type { Actor } from "../desk";
import { alreadyThere } from "./articleFolder";
import { type ArticleParts, putInPlace } from "./articleParts";
import { guardChange } from "./guardChange";
import { uniqueSlug } from "./uniqueSlug";

/** Puts new articles on a desk, under the same guards as changes. */
export class ArticleCreation {
  /** Slugs of articles that are just being written. */
  readonly #slugsUnderWay = new Set<string>();

  constructor(private readonly parts: ArticleParts) {}

  /** Problem codes: `article-invalid`, `article-exists`, those of `guardSave`. */
  async create(article: Article, actor: Actor): Promise<Result<Article>> {
    const { parts } = this;
    const parsed = articleSchema.safeParse(article);
    if (!parsed.success) return invalid(parsed.error.issues.map((issue) => issue.path.slice(0, 2).join(".")));
    const at = parts.env.now().toISOString();
    const context = await parts.checkContext();
    const version = firstVersion(parsed.data);
    const settled = parts.sources.settle({ ...parsed.data, version, updatedAt: at }, actor.by);
    const arrived = passGate(settled, context, actor.by, at);
    const guarded = guardArrival(arrived, context);
    if (!guarded.ok) return guarded;
    const { id } = arrived;
    // Another article may have the slug that has not been catalogued yet.
    if (arrived.slug !== "") await parts.desk.settled();
    const slug = uniqueSlug(arrived.slug, (taken) => this.#isTaken(taken));
    this.#slugsUnderWay.add(slug);
    try {
      return await parts.env.queue.run(id, async () => {
        if ((await parts.desk.has(id)) || (await parts.trash.has(id))) return alreadyThere();
        return succeed(await putInPlace(parts, { ...arrived, slug }, actor, "arrival"));
      });
    } finally {
      this.#slugsUnderWay.delete(slug);
    }
  }

  #isTaken(slug: string): boolean {
    return this.#slugsUnderWay.has(slug) || this.parts.desk.catalogue.withSlug(slug).length > 0;
  }
}

/** Nobody gets there by saving; above it, numbers would soon run out. */
const MAX_FOREIGN_VERSION = 1_000_000_000;

/**
 * An article from another desk goes on counting where it was: its history names versions, and a count that began again would
 * come past the same numbers with other words.
 */
function firstVersion({ version }: Article): number {
  return version <= MAX_FOREIGN_VERSION ? Math.max(1, version) : 1;
}

/** Everything in an article that arrives is new to this desk: its whole past has to fit together. */
function guardArrival(article: Article, context: CheckContext): Result<Article> {
  const nothing: Article = { ...article, body: { type: "doc" }, claims: {}, notes: {}, history: [] };
  return guardChange(nothing, article, context);
}

/**
 * An article that comes from elsewhere may say that it is ready or published. If the gate of this desk does not let it be,
 * it comes in for fact-checking, and its history says so.
 */
function passGate(article: Article, context: CheckContext, by: string, at: string): Article {
  if (!isGated(article.stage)) return article;
  const { stage: from } = article;
  // Who opened another desk's gate has not opened this one's.
  const history = article.history.map((entry) => (entry.act === "stage" ? { ...entry, override: null } : entry));
  if (guardStage({ ...article, stage: "draft", history: [] }, { ...article, history }, context).ok) return article;
  const reason = `Came in as ${STAGE_LABELS[from]}, which the gate of this desk does not let it be.`;
  const entry = { act: "stage", at, by, from, to: "fact-check", reason, override: null } as const;
  return { ...article, stage: "fact-check", history: [...article.history, entry] };
}

function invalid(places: readonly string[]) {
  return refuse(
    "article-invalid",
    `The article was not put on the desk: ${[...new Set(places)].slice(0, 3).join(", ") || "it"} cannot stand like this.`,
    "Correct what is named there.",
  );
}
