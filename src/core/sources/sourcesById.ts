import type { Source } from "./source";

/** Sources by id. One that others were merged into stands under their former ids too, by which evidence may still name it. */
export function sourcesById(sources: readonly Source[]): Readonly<Record<string, Source>> {
  const former = sources.flatMap((source) => source.formerIds.map((id) => [id, source] as const));
  return Object.fromEntries([...former, ...sources.map((source) => [source.id, source] as const)]);
}
