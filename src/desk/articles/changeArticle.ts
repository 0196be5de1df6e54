import type { Article } from "#core/article/article";
import { diffArticles } from "#core/article/articlePatch";
import { guardRecord } from "#core/article/guardRecord";
import { type Result, succeed } from "#core/result";
import type { Actor, SaveOutcome } from "../desk";
import type { Refused } from "../revisions/revisions";
import { type ArticleParts, nextVersion, putInPlace } from "./articleParts";
import { guardChange } from "./guardChange";

/** A change that somebody asks for. */
export interface Attempt {
  readonly make: (article: Article) => Result<Article>;
  /** What was sent, to be kept when it is not known what it was sent about. */
  readonly asSent: Refused;
}

/** Carries out a change of version `baseVersion`, if that is still the one that stands. */
export function changeArticle(
  parts: ArticleParts,
  id: string,
  baseVersion: number,
  actor: Actor,
  attempt: Attempt,
): Promise<Result<SaveOutcome>> {
  return parts.env.queue.run(id, async () => {
    const loaded = await parts.desk.load(id);
    if (!loaded.ok) return loaded;
    const current = loaded.value;
    if (!standsOn(parts, current, baseVersion)) return await refuseStale(parts, current, baseVersion, actor, attempt);

    const made = attempt.make(current);
    if (!made.ok) return made;
    if (diffArticles(current, made.value) === null) return succeed({ kind: "saved", article: current });
    const guarded = guardChange(current, made.value, await parts.checkContext());
    if (!guarded.ok) return guarded;
    const recorded = guardRecord(current, made.value);
    if (!recorded.ok) return recorded;
    const next = nextVersion(guarded.value, parts.env.now().toISOString());
    const because = next.stage === current.stage ? "edit" : "stage";
    return succeed({ kind: "saved", article: await putInPlace(parts, next, actor, because) });
  });
}

/**
 * Whether a change made from a version can be made to the current one as it is. Besides the current one itself these are
 * versions after which only exports have been written down: nobody who is writing should meet a conflict with that.
 */
function standsOn({ desk }: ArticleParts, current: Article, baseVersion: number): boolean {
  if (current.version === baseVersion) return true;
  const base = desk.recent(current.id, baseVersion);
  if (!base) return false;
  const { history = [], ...rest } = diffArticles(base, current) ?? {};
  return Object.keys(rest).length === 0 && history.every((entry) => entry.act === "exported");
}

/**
 * Keeps the refused words, and those that stand as well: whoever is refused may put the one in the other's place. A change
 * that has been made already, by a request whose answer got lost, is no conflict.
 */
async function refuseStale(
  { desk, revisions, keeper }: ArticleParts,
  current: Article,
  baseVersion: number,
  actor: Actor,
  attempt: Attempt,
): Promise<Result<SaveOutcome>> {
  const base = desk.recent(current.id, baseVersion);
  const made = base ? attempt.make(base) : null;
  if (made?.ok && isSame(made.value, current)) return succeed({ kind: "saved", article: current });
  const refused: Refused = made?.ok ? { kind: "refused", article: made.value } : attempt.asSent;
  await keeper.keepStanding(current, actor.by);
  const kept = await revisions.keepRefused(current.id, baseVersion, refused, actor.by);
  return succeed({ kind: "conflict", conflict: { current, kept } });
}

function isSame(a: Article, b: Article): boolean {
  return diffArticles(a, b) === null && diffArticles(b, a) === null;
}
