import { type Firewall, firewallFor } from "#core/firewall/firewall";
import type { CheckContext } from "#core/gate/checkArticle";
import { type Result, refuse, succeed } from "#core/result";
import { currentIdIn, idsOf } from "#core/sources/currentId";
import { mayBeReliedOn } from "#core/sources/mayBeReliedOn";
import { restingIds } from "#core/sources/restingIds";
import {
  type Source,
  type SourceFields,
  type SourceLibrary,
  sourceFieldsSchema,
  sourceSchema,
} from "#core/sources/source";
import type { SourceUses } from "#core/sources/sourceUses";
import type { Actor, Sources } from "../desk";
import { withDisk } from "../disk/diskProblem";
import { noSuchSource, ownSource } from "./librarySource";
import { SourceActs, type SourceActsParts } from "./sourceActs";

/** The desk's library of sources. */
export class DeskSources implements Sources {
  #firewall: { readonly library: SourceLibrary; readonly firewall: Firewall } | null = null;

  readonly #acts: SourceActs;

  constructor(private readonly parts: SourceActsParts) {
    this.#acts = new SourceActs(parts);
  }

  async list(): Promise<Source[]> {
    const { sources } = await this.#library();
    return Object.values(sources).sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  }

  add(fields: SourceFields, actor: Actor, id: string = this.parts.env.newId()): Promise<Result<Source>> {
    const at = this.parts.env.now().toISOString();
    return this.#change(actor, ({ sources }) => {
      const currentId = currentIdIn(sources);
      if (ownSource(sources, currentId(id))) return sourceExists();
      const originId = fields.originId && currentId(fields.originId);
      const given = sourceSchema.safeParse({ ...fields, originId, id, createdAt: at, updatedAt: at });
      return given.success ? succeed({ kept: given.data }) : invalid(given.error);
    });
  }

  edit(id: string, changes: Partial<SourceFields>, actor: Actor): Promise<Result<Source>> {
    const given = Object.fromEntries(
      Object.entries(changes).filter(([field, value]) => field in sourceFieldsSchema.shape && value !== undefined),
    ) as Partial<SourceFields>;
    const edit = (sources: SourceLibrary["sources"]): Result<Source> => {
      const source = ownSource(sources, id);
      if (!source) return noSuchSource();
      // A form that was open during a merger may still name the one that is gone.
      const origin = given.originId ? { originId: currentIdIn(sources)(given.originId) } : {};
      const updatedAt = this.parts.env.now().toISOString();
      const edited = sourceSchema.safeParse({ ...source, ...given, ...origin, updatedAt });
      return edited.success ? succeed(edited.data) : invalid(edited.error);
    };
    const { sources } = this.parts.file.value;
    const origin = given.originId && currentIdIn(sources)(given.originId);
    if (origin && ownSource(sources, id)?.originId !== origin && !mayBeReliedOn(origin, sources)) {
      return this.#acts.relink(id, edit, actor);
    }
    return this.#change(actor, (library) => {
      const edited = edit(library.sources);
      return edited.ok ? succeed({ kept: edited.value }) : edited;
    });
  }

  async remove(id: string, actor: Actor): Promise<Result<Source>> {
    if (!(await this.parts.citing.settled())) return notYetRead();
    return this.#change(actor, ({ sources }) => {
      const source = ownSource(sources, id);
      if (!source) return noSuchSource();
      if (Object.values(sources).some((other) => other.originId === id && other.id !== id)) return isOrigin();
      if (!this.parts.citing.cite(idsOf(source))) return succeed({ gone: source });
      return refuse(
        "source-in-use",
        "The source stays: evidence of an article, perhaps one in the trash, names it.",
        "Take it out of the evidence first.",
      );
    });
  }

  async uses(id: string): Promise<Result<SourceUses>> {
    return withDisk(async () => {
      const { sources } = await this.#library();
      const source = ownSource(sources, id);
      if (!source) return noSuchSource();
      return succeed({ sourceId: id, articles: await this.parts.citing.uses(restingIds(source, sources)) });
    });
  }

  async retract(id: string, reason: string, actor: Actor): Promise<Result<SourceUses>> {
    const retracted = await this.#acts.retract(id, reason, actor);
    return retracted.ok ? this.uses(id) : retracted;
  }

  reinstate(id: string, note: string, actor: Actor): Promise<Result<Source>> {
    return this.#acts.reinstate(id, note, actor);
  }

  merge(id: string, into: string, actor: Actor): Promise<Result<Source>> {
    return this.#acts.merge(id, into, actor);
  }

  /** Does what a retraction, a reinstatement or a merger has left undone when the desk was last closed or the power failed. */
  finish(): Promise<Result<null>> {
    return withDisk(() => this.#acts.finish());
  }

  /** What is protected may not be known: nothing can be let out. */
  get lost(): boolean {
    return this.parts.file.lost;
  }

  /** What a check has to know of the sources. The firewall is made once for each state of the library. */
  async checkContext(): Promise<Pick<Required<CheckContext>, "sources" | "firewall">> {
    const library = await this.#library();
    if (this.#firewall?.library !== library) {
      this.#firewall = { library, firewall: firewallFor(Object.values(library.sources)) };
    }
    return { sources: library.sources, firewall: this.#firewall.firewall };
  }

  /** As it is on the disk. */
  async #library(): Promise<SourceLibrary> {
    await this.parts.file.refresh();
    return this.parts.file.value;
  }

  async #change(
    { origin }: Actor,
    decide: (library: SourceLibrary) => Result<{ kept: Source } | { gone: Source }>,
  ): Promise<Result<Source>> {
    return this.parts.permit(async () => {
      let changed: Source | undefined;
      const written = await this.parts.file.change((library) => {
        const decided = decide(library);
        if (!decided.ok) return decided;
        const sources = { ...library.sources };
        if ("kept" in decided.value) {
          changed = decided.value.kept;
          sources[changed.id] = changed;
        } else {
          changed = decided.value.gone;
          delete sources[changed.id];
        }
        return succeed({ ...library, version: library.version + 1, sources });
      });
      if (!written.ok) return written;
      this.parts.emit({ type: "sources-changed", origin });
      return changed ? succeed(changed) : noSuchSource();
    });
  }
}

function notYetRead() {
  return refuse(
    "desk-closed",
    "The source stays: the desk was closed before every article had been looked through.",
    "Remove it when the desk is open again.",
  );
}

function sourceExists() {
  return refuse("source-exists", "This source is in the library already. It has not been changed.", "Edit it there.");
}

function isOrigin() {
  return refuse(
    "source-in-use",
    "The source stays: another source names it as its origin.",
    "Give that source another origin, or none, first.",
  );
}

/** Names fields and rules alone: what stands in the fields may be confidential. */
function invalid({
  issues,
}: {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}) {
  const places = issues.slice(0, 3).map(({ path, message }) => `${String(path[0] ?? "source")}: ${message}`);
  return refuse(
    "source-invalid",
    `The source was not saved (${places.join("; ")}).`,
    "Correct what is named there and save again.",
  );
}
