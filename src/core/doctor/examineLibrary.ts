import { originChain } from "../sources/originOf";
import type { Source, SourceLibrary } from "../sources/source";
import type { DeskFinding } from "./deskFinding";
import type { Need } from "./examineArticle";

type Sources = SourceLibrary["sources"];

/** Looks the library of sources through. Sources go by their ids: a name could be a confidential one. */
export function examineLibrary(
  { sources }: SourceLibrary,
  where: string,
): { readonly findings: readonly DeskFinding[]; readonly files: readonly Need[] } {
  const all = Object.values(sources);
  const ids = sourceIds(sources);
  const misfiled = Object.entries(sources).filter(([id, source]) => source.id !== id);
  const withoutOrigin = all.filter(({ originId }) => originId !== null && !ids.has(originId));
  return {
    findings: [
      ...misfiled.map(([id]) => misfiledSource(id)),
      ...withoutOrigin.map(({ id }) => originMissing(id)),
      ...circlesIn(sources).map(originCircular),
    ].map((finding) => ({ where, ...finding })),
    files: all.flatMap((source) =>
      source.files.map(({ sha256 }) => ({ id: sha256, where, who: `Source ${source.id}` })),
    ),
  };
}

/** Every id by which evidence may name a source: its own, and those of sources that were merged into it. */
export function sourceIds(sources: Sources): Set<string> {
  return new Set(Object.values(sources).flatMap((source) => [source.id, ...source.formerIds]));
}

/** Each circle of origins once, by its members in order of their ids. */
function circlesIn(sources: Sources): string[][] {
  const circles = new Map<string, string[]>();
  for (const { id } of Object.values(sources)) {
    const chain = originChain(id, sources);
    const next = sources[chain.at(-1) ?? id]?.originId ?? null;
    if (next === null || !chain.includes(next)) continue;
    const members = chain.slice(chain.indexOf(next)).sort();
    circles.set(members.join(), members);
  }
  return [...circles.values()];
}

type Found = Omit<DeskFinding, "where">;

function misfiledSource(id: Source["id"]): Found {
  return {
    severity: "error",
    code: "source-misfiled",
    message: `The source filed under ${id} names itself by another id.`,
    remedy: "Put a copy of sources.json from before this back.",
  };
}

function originMissing(id: Source["id"]): Found {
  return {
    severity: "warning",
    code: "origin-missing",
    message: `Source ${id} names an origin that is not in the library.`,
    remedy: "Open the source and give it another origin, or none.",
  };
}

function originCircular(members: readonly string[]): Found {
  return {
    severity: "warning",
    code: "origin-circular",
    message: `Sources name each other as their origin, round in a circle: ${members.join(", ")}. They count as one origin.`,
    remedy: "Open one of them and take its origin off.",
  };
}
