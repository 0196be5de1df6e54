import type { DeskEvent } from "#core/events/deskEvent";
import { type Firewall, firewallFor } from "#core/firewall/firewall";
import type { CheckContext } from "#core/gate/checkArticle";
import { type Result, refuse, succeed } from "#core/result";
import { type Source, type SourceFields, type SourceLibrary, sourceSchema } from "#core/sources/source";
import type { Actor, Sources } from "../desk";
import type { DeskEnvironment } from "../environment";
import type { HeldFile } from "../json/heldFile";
import type { Permit } from "../permit";

interface SourcesParts {
  readonly env: DeskEnvironment;
  readonly file: HeldFile<SourceLibrary>;
  readonly permit: Permit;
  /** Whether evidence of any article, trashed ones included, names the source. */
  readonly isCited: (id: string) => boolean;
  readonly emit: (event: DeskEvent) => void;
}

/** The desk's library of sources. */
export class DeskSources implements Sources {
  #firewall: { readonly library: SourceLibrary; readonly firewall: Firewall } | null = null;

  constructor(private readonly parts: SourcesParts) {}

  async list(): Promise<Source[]> {
    const { sources } = await this.#library();
    return Object.values(sources).sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  }

  add(fields: SourceFields, actor: Actor, id: string = this.parts.env.newId()): Promise<Result<Source>> {
    const at = this.parts.env.now().toISOString();
    return this.#change(actor, ({ sources }) => {
      if (own(sources, id)) return sourceExists();
      const given = sourceSchema.safeParse({ ...fields, id, createdAt: at, updatedAt: at });
      return given.success ? succeed({ kept: given.data }) : invalid(given.error);
    });
  }

  edit(id: string, changes: Partial<SourceFields>, actor: Actor): Promise<Result<Source>> {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    return this.#change(actor, ({ sources }) => {
      const source = own(sources, id);
      if (!source) return noSuchSource();
      const edited = sourceSchema.safeParse({ ...source, ...given, id, updatedAt: this.parts.env.now().toISOString() });
      return edited.success ? succeed({ kept: edited.data }) : invalid(edited.error);
    });
  }

  remove(id: string, actor: Actor): Promise<Result<Source>> {
    return this.#change(actor, ({ sources }) => {
      const source = own(sources, id);
      if (!source) return noSuchSource();
      if (Object.values(sources).some((other) => other.originId === id && other.id !== id)) return isOrigin();
      if (!this.parts.isCited(id)) return succeed({ gone: source });
      return refuse(
        "source-in-use",
        "The source stays: evidence of an article, perhaps one in the trash, names it.",
        "Take it out of the evidence first.",
      );
    });
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

function own(sources: SourceLibrary["sources"], id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}

function sourceExists() {
  return refuse("source-exists", "This source is in the library already. It has not been changed.", "Edit it there.");
}

function noSuchSource() {
  return refuse("not-found", "There is no such source on this desk.", "Reload the sources.");
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
