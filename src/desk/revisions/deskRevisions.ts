import type { Article } from "#core/article/article";
import { sameJson } from "#core/article/sameJson";
import { type Result, refuse, succeed } from "#core/result";
import { bringBack } from "#core/revisions/bringBack";
import { compareArticlesInSteps } from "#core/revisions/compareArticles";
import type { ListedRevision, RevisionHead } from "#core/revisions/revisionHead";
import { revisionNameSchema } from "#core/revisions/revisionName";
import { summariseComparison } from "#core/revisions/summariseComparison";
import type { ArticleParts } from "../articles/articleParts";
import { changeArticle } from "../articles/changeArticle";
import type { Actor, ArticleRevisions, BroughtBack, KeptState, RevisionList } from "../desk";
import { withDisk } from "../disk/diskProblem";
import { Turns } from "../turns";
import { type KeptArticle, keptArticle } from "./keptState";
import type { Revision } from "./revision";
import { revisionsTurn } from "./revisionsTurn";

/** Revisions in one answer, unless somebody asks for another number. */
const PAGE = 30;
/** Kept articles at hand: in a list each is compared with the one after it and with the one before it. */
const AT_HAND = 3;
/** Lines remembered: what has been compared once stays as it is. */
const MAX_SUMMARIES = 5_000;

/** The kept states of articles, for people: a list of them, each as it was, names for them, and the way back. */
export class DeskRevisions implements ArticleRevisions {
  /** By the two revisions that were compared. */
  readonly #summaries = new Map<string, string>();
  /** By the revision that they are in. */
  readonly #atHand = new Map<string, Result<KeptArticle>>();

  constructor(private readonly parts: ArticleParts) {}

  list(articleId: string, { before, limit = PAGE }: { before?: string; limit?: number } = {}) {
    return withDisk(async (): Promise<Result<RevisionList>> => {
      const all = (await this.parts.revisions.ids(articleId)).reverse();
      if (all.length === 0 && !(await this.#isKnown(articleId))) return unknownArticle();
      const rest = before === undefined ? all : all.filter((id) => id < before);
      const revisions: ListedRevision[] = [];
      for (const id of rest.slice(0, limit)) {
        const listed = await this.#listed(articleId, id, all);
        if (listed) revisions.push(listed);
      }
      return succeed({ revisions, total: all.length, older: rest.length > limit ? (rest[limit - 1] ?? null) : null });
    });
  }

  get(articleId: string, id: string): Promise<Result<KeptState>> {
    return withDisk(async () => {
      const read = await this.parts.revisions.read(articleId, id);
      if (!read.ok) return read;
      const kept = await keptArticle(this.parts.revisions, read.value);
      return kept.ok ? succeed({ head: await this.#headOf(read.value), ...kept.value }) : kept;
    });
  }

  nameNow(articleId: string, name: string, actor: Actor): Promise<Result<RevisionHead>> {
    return this.#naming(name, (checked) =>
      this.parts.env.queue.run(articleId, async () => {
        const loaded = await this.parts.desk.load(articleId);
        if (!loaded.ok) return loaded;
        const id = await this.parts.keeper.keepNamed(loaded.value, checked, actor.by);
        const read = await this.parts.revisions.read(articleId, id);
        return read.ok ? succeed(await this.#headOf(read.value)) : read;
      }),
    );
  }

  rename(articleId: string, id: string, name: string | null): Promise<Result<RevisionHead>> {
    const rename = (checked: string | null) =>
      this.parts.env.queue.run(revisionsTurn(articleId), async () => {
        const renamed = await this.parts.revisions.rename(articleId, id, checked);
        return renamed.ok ? succeed(await this.#headOf(renamed.value)) : renamed;
      });
    return name === null ? this.parts.permit(() => rename(null)) : this.#naming(name, rename);
  }

  bringBack(articleId: string, baseVersion: number, id: string, actor: Actor): Promise<Result<BroughtBack>> {
    return this.parts.permit(async () => {
      const kept = await this.get(articleId, id);
      if (!kept.ok) return kept;
      const { article: earlier, partial } = kept.value;
      if (partial) return onlyPartKept();
      let replaced: string | null = null;
      const attempt = {
        asSent: { kind: "refused", article: earlier } as const,
        make: (standing: Article) => succeed(bringBack(standing, earlier)),
        because: "brought-back" as const,
        replacing: async (standing: Article) => {
          replaced = await this.parts.keeper.keepReplaced(standing, actor.by);
        },
      };
      const outcome = await changeArticle(this.parts, articleId, baseVersion, actor, attempt);
      return outcome.ok ? succeed({ ...outcome.value, replaced }) : outcome;
    });
  }

  async #naming<Value>(name: string, run: (name: string) => Promise<Result<Value>>): Promise<Result<Value>> {
    const checked = revisionNameSchema.safeParse(name);
    return checked.success ? this.parts.permit(() => run(checked.data)) : nameInvalid();
  }

  async #isKnown(articleId: string): Promise<boolean> {
    return (await this.parts.desk.has(articleId)) || (await this.parts.trash.has(articleId));
  }

  /** Null for one that cannot be read, which doctor tells of. */
  async #listed(articleId: string, id: string, newestFirst: readonly string[]): Promise<ListedRevision | null> {
    const read = await this.parts.revisions.read(articleId, id);
    if (!read.ok) return null;
    const head = await this.#headOf(read.value);
    const older = newestFirst.slice(newestFirst.indexOf(id) + 1);
    return { ...head, summary: await this.#summary(read.value, older) };
  }

  /** What changed since the last state that stood before it. */
  async #summary(revision: Revision, older: readonly string[]): Promise<string | null> {
    const { revisions } = this.parts;
    for (const previousId of older) {
      const key = `${previousId} ${revision.id}`;
      const known = this.#summaries.get(key);
      if (known !== undefined) return known;
      const previous = await revisions.read(revision.articleId, previousId);
      if (!previous.ok || !("version" in previous.value)) continue;
      const [other, one] = [await this.#kept(revision), await this.#kept(previous.value)];
      if (!other.ok || other.value.partial) return null;
      if (!one.ok) continue;
      const article = withClaimsOf(other.value.article, one.value.article);
      this.#atHand.set(previousId, succeed({ ...one.value, article }));
      const comparison = await new Turns().through(compareArticlesInSteps(article, other.value.article));
      return this.#remember(key, summariseComparison(comparison, article.language));
    }
    return null;
  }

  async #kept(revision: Revision): Promise<Result<KeptArticle>> {
    const kept = this.#atHand.get(revision.id) ?? (await keptArticle(this.parts.revisions, revision));
    this.#atHand.set(revision.id, kept);
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > AT_HAND && oldest !== undefined) this.#atHand.delete(oldest);
    return kept;
  }

  #remember(key: string, summary: string): string {
    this.#summaries.set(key, summary);
    for (const oldest of this.#summaries.keys()) {
      if (this.#summaries.size <= MAX_SUMMARIES) break;
      this.#summaries.delete(oldest);
    }
    return summary;
  }

  async #headOf(revision: Revision): Promise<RevisionHead> {
    const { id, at, by, kind, name = null, articleId } = revision;
    const version = "version" in revision ? revision.version : revision.baseVersion;
    return { id, at, by, kind, name, version, bytes: await this.parts.revisions.size(articleId, id) };
  }
}

/** An article with the claims of another one where they are the same: looking through a ledger takes long, and is done once. */
function withClaimsOf(known: Article, article: Article): Article {
  const claims = Object.entries(article.claims).map(([id, claim]) => {
    const same = known.claims[id];
    return [id, same && sameJson(same, claim) ? same : claim] as const;
  });
  return { ...article, claims: Object.fromEntries(claims) };
}

function unknownArticle() {
  return refuse("not-found", "There is no such article.", "Look in the list, or in the trash.");
}

function onlyPartKept() {
  return refuse(
    "revision-partial",
    "Of this version only a part was kept, so it cannot take the article's place. Nothing was changed.",
    "Take the paragraphs that you need from it.",
  );
}

function nameInvalid() {
  return refuse("name-invalid", "A version's name is one line of at most 120 letters.", "Give it a shorter name.");
}
