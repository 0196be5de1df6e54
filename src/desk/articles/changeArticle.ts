import type { Article } from "#core/article/article";
import { diffArticles } from "#core/article/articlePatch";
import { guardRecord } from "#core/article/guardRecord";
import { sameJson } from "#core/article/sameJson";
import { commonEntries, onlyDeskActs } from "#core/claims/rechain";
import { type Result, succeed } from "#core/result";
import type { Actor, SaveOutcome } from "../desk";
import type { KeptBecause } from "../revisions/revision";
import type { Refused } from "../revisions/revisions";
import { type ArticleParts, nextVersion, putInPlace } from "./articleParts";
import { guardChange } from "./guardChange";

/** A change that somebody asks for. */
export interface Attempt {
  /** @param base what whoever asks for it had before them */
  readonly make: (article: Article, base: Article) => Result<Article>;
  /** What was sent, to be kept when it is not known what it was sent about. */
  readonly asSent: Refused;
  /** Why the state that it makes is kept as a revision; without it, for a move to another stage, or by the clock. */
  readonly because?: KeptBecause;
  /** Called before what stands is replaced. */
  readonly replacing?: (standing: Article) => Promise<void>;
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
    const base = baseVersion === current.version ? current : parts.desk.recent(id, baseVersion);
    if (!base || !isSameButForDesk(parts, base, current)) {
      return await refuseStale(parts, current, baseVersion, actor, attempt);
    }

    const made = attempt.make(current, base);
    if (!made.ok) return made;
    if (diffArticles(current, made.value) === null) return await stands(parts, current);
    const settled = parts.sources.settle(made.value, actor.by);
    const guarded = guardChange(current, settled, await parts.checkContext());
    if (!guarded.ok) return guarded;
    const recorded = guardRecord(current, settled);
    if (!recorded.ok) return recorded;
    const next = nextVersion(guarded.value, parts.env.now().toISOString());
    const because = attempt.because ?? (next.stage === current.stage ? "edit" : "stage");
    await attempt.replacing?.(current);
    return succeed({ kind: "saved", article: await putInPlace(parts, next, actor, because) });
  });
}

/**
 * Whether nothing has come to an article but what the desk itself wrote down: exports, and what became of its sources. Nobody
 * who is writing should meet a conflict with that.
 */
function isSameButForDesk({ sources }: ArticleParts, before: Article, after: Article): boolean {
  if (before === after) return true;
  if (!isKept(before, after)) return false;
  const { history = [], claims = {}, ...rest } = diffArticles(before, after) ?? {};
  return (
    Object.keys(rest).length === 0 &&
    history.every((entry) => entry.act === "exported") &&
    Object.entries(claims).every(([id, claim]) => {
      const known = before.claims[id];
      if (!known || commonEntries(known, claim) < known.ledger.length) return false;
      return onlyDeskActs(claim, known.ledger.length, sources.currentId);
    })
  );
}

/**
 * Keeps the refused words, and those that stand as well: whoever is refused may put the one in the other's place. A change
 * that has been made already, by a request whose answer got lost, is no conflict.
 */
async function refuseStale(
  parts: ArticleParts,
  current: Article,
  baseVersion: number,
  actor: Actor,
  attempt: Attempt,
): Promise<Result<SaveOutcome>> {
  const { desk, revisions, keeper } = parts;
  const base = desk.recent(current.id, baseVersion);
  const made = base ? attempt.make(base, base) : null;
  if (made?.ok && isSameButForDesk(parts, made.value, current)) return await stands(parts, current);
  const refused: Refused = made?.ok ? { kind: "refused", article: made.value } : attempt.asSent;
  await keeper.keepStanding(current, actor.by);
  await desk.makeDurable();
  const kept = await revisions.keepRefused(current.id, baseVersion, refused, actor.by);
  return succeed({ kind: "conflict", conflict: { current, kept } });
}

/** There is nothing to do. */
async function stands({ desk }: ArticleParts, current: Article): Promise<Result<SaveOutcome>> {
  await desk.makeDurable();
  return succeed({ kind: "saved", article: current });
}

/** Whether everything that may only grow has done so: a diff tells what came, not what went. */
function isKept(before: Article, after: Article): boolean {
  return (
    before.history.every((entry, index) => sameJson(entry, after.history[index])) &&
    Object.keys(before.claims).every((id) => Object.hasOwn(after.claims, id)) &&
    Object.keys(before.notes).every((id) => Object.hasOwn(after.notes, id))
  );
}
