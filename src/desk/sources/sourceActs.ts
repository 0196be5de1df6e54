import type { Article } from "#core/article/article";
import type { DeskEvent } from "#core/events/deskEvent";
import { assertNever, type Result, refuse, succeed } from "#core/result";
import { currentIdIn } from "#core/sources/currentId";
import { mergeSources, sameSource } from "#core/sources/mergeSources";
import { originChain } from "#core/sources/originOf";
import { reinstateIn } from "#core/sources/reinstateIn";
import { restingIds } from "#core/sources/restingIds";
import { retractIn } from "#core/sources/retractIn";
import { settleSources } from "#core/sources/settleSources";
import type { Source, SourceAct, SourceLibrary } from "#core/sources/source";
import type { Actor } from "../desk";
import { withDisk } from "../disk/diskProblem";
import type { DeskEnvironment } from "../environment";
import type { HeldFile } from "../json/heldFile";
import type { Permit } from "../permit";
import type { CitingArticles } from "./citingArticles";
import { noSuchSource, ownSource } from "./librarySource";

export interface SourceActsParts {
  readonly env: DeskEnvironment;
  readonly file: HeldFile<SourceLibrary>;
  readonly permit: Permit;
  readonly emit: (event: DeskEvent) => void;
  readonly citing: CitingArticles;
}

/** What an act makes of the library; the source is the one that it leaves behind. */
interface Decided {
  readonly sources: SourceLibrary["sources"];
  readonly source: Source;
}

/**
 * Acts on a source that reach into every article which names it. The library is written first, and says that there is work
 * to do; then each article; then the library again. Whatever stops that is made up for by the next act, or when the desk is
 * next opened: doing it again does nothing twice.
 */
export class SourceActs {
  constructor(private readonly parts: SourceActsParts) {}

  retract(id: string, reason: string, actor: Actor): Promise<Result<Source>> {
    return this.#act(
      { act: "retracted", sourceId: id, note: reason.trim() },
      actor,
      ({ sources }, { by, at, note }) => {
        const source = ownSource(sources, id);
        if (!source) return noSuchSource();
        if (source.retraction) return retractedAlready();
        const fits = note !== "" && note.length <= MAX_REASON;
        return fits
          ? kept(sources, { ...source, retraction: { at, by, reason: note }, updatedAt: at })
          : reasonMissing();
      },
    );
  }

  reinstate(id: string, note: string, actor: Actor): Promise<Result<Source>> {
    const given = { act: "reinstated", sourceId: id, note: note.trim().slice(0, MAX_REASON) } as const;
    return this.#act(given, actor, ({ sources }, { at }) => {
      const source = ownSource(sources, id);
      if (!source) return noSuchSource();
      return source.retraction ? kept(sources, { ...source, retraction: null, updatedAt: at }) : notRetracted();
    });
  }

  /** An edit by which a source turns out to repeat one that is retracted: what rests on it falls with that one. */
  relink(
    id: string,
    edit: (sources: SourceLibrary["sources"]) => Result<Source>,
    actor: Actor,
  ): Promise<Result<Source>> {
    return this.#act({ act: "relinked", sourceId: id, note: "" }, actor, ({ sources }) => {
      const edited = edit(sources);
      return edited.ok ? kept(sources, edited.value) : edited;
    });
  }

  merge(id: string, into: string, actor: Actor): Promise<Result<Source>> {
    return this.#act({ act: "merged", sourceId: id, note: "" }, actor, ({ sources }, { at }) => {
      const [from, other] = [ownSource(sources, id), ownSource(sources, into)];
      if (id === into && from) return sameSource();
      if (!from || !other) return noSuchSource();
      const merged = mergeSources(from, other, at);
      if (!merged.ok) return merged;
      const others = Object.values(sources).filter((source) => source.id !== id);
      const moved = others.map((source) =>
        source.originId === id ? { ...source, originId: into, updatedAt: at } : source,
      );
      return kept(Object.fromEntries(moved.map((source) => [source.id, source])), merged.value);
    });
  }

  /** Does what earlier acts have left undone. The problem is a disk's; the work stays noted in the library. */
  async finish(): Promise<Result<null>> {
    const { file, citing } = this.parts;
    const unfinished = file.value.unfinished ?? [];
    if (unfinished.length === 0) return succeed(null);
    let refused = 0;
    for (const work of unfinished) refused += await citing.change(this.#idsOf(work), this.#changeFor(work), work.by);
    if (refused > 0) return leftUndone(refused);
    const done = await file.change(({ unfinished: _, ...library }) => {
      return succeed({ ...library, version: library.version + 1 });
    });
    return done.ok ? succeed(null) : done;
  }

  /** One after the other: each starts from what the one before has left in every article. */
  #act(
    work: Pick<SourceAct, "act" | "sourceId" | "note">,
    { by, origin }: Actor,
    decide: (library: SourceLibrary, work: SourceAct) => Result<Decided>,
  ): Promise<Result<Source>> {
    const { env, file, permit, emit } = this.parts;
    return permit(() =>
      env.queue.run(ACTS, async () => {
        // What the disk still refuses of an earlier act stays noted, before this one.
        await withDisk(() => this.finish());
        let source: Source | null = null;
        const written = await file.change((library) => {
          const act = { ...work, by, at: env.now().toISOString() };
          const decided = decide(library, act);
          if (!decided.ok) return decided;
          source = decided.value.source;
          const { sources } = decided.value;
          return succeed({
            ...library,
            version: library.version + 1,
            sources,
            unfinished: [...(library.unfinished ?? []), act],
          });
        });
        if (!written.ok) return written;
        emit({ type: "sources-changed", origin });
        const finished = await withDisk(() => this.finish());
        if (!finished.ok) return finished;
        return source ? succeed(source) : noSuchSource();
      }),
    );
  }

  #idsOf({ sourceId }: SourceAct): ReadonlySet<string> {
    const { sources } = this.parts.file.value;
    const source = ownSource(sources, currentIdIn(sources)(sourceId));
    return source ? restingIds(source, sources) : new Set([sourceId]);
  }

  #changeFor({ act, sourceId, at, by, note }: SourceAct): (article: Article) => Article {
    const { sources } = this.parts.file.value;
    const source = ownSource(sources, currentIdIn(sources)(sourceId));
    if (!source) return (article) => article;
    const resting = restingIds(source, sources);
    switch (act) {
      case "retracted":
        return (article) => retractIn(article, source, { at }, { resting, spareLater: false });
      case "reinstated":
        return (article) => reinstateIn(article, source, note, { by, at });
      case "merged":
        return (article) => settleSources(article, sources, { by, at });
      case "relinked": {
        const origins = originChain(source.id, sources).flatMap((id) => ownSource(sources, id) ?? []);
        // Also what was linked since: nobody knew then that it rests on a retracted source.
        return (article) =>
          origins.reduce((told, origin) => retractIn(told, origin, { at }, { resting, spareLater: false }), article);
      }
      default:
        return assertNever(act);
    }
  }
}

/** As `sourceSchema` has it. */
const MAX_REASON = 2_000;
/** The queue's name for these acts. */
const ACTS = "acts on sources";

function kept(sources: SourceLibrary["sources"], source: Source): Result<Decided> {
  return succeed({ sources: { ...sources, [source.id]: source }, source });
}

function retractedAlready() {
  return refuse("source-retracted", "The source is retracted already. Nothing was changed.", "Reload the sources.");
}

function notRetracted() {
  return refuse("source-not-retracted", "The source is not retracted. Nothing was changed.", "Reload the sources.");
}

function reasonMissing() {
  return refuse(
    "reason-missing",
    `A retraction needs a reason, of at most ${MAX_REASON} letters. Nothing was changed.`,
    "Say why nothing may rest on the source any more.",
  );
}

function leftUndone(articles: number) {
  return refuse(
    "source-unfinished",
    `The library of sources is changed, but the disk did not take every article that it concerns (left: ${articles}).`,
    "See that the disk has room and is sound. Stet does the rest when the desk is next opened.",
  );
}
