import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Source } from "#core/sources/source";
import { queries } from "../../data/queries";

const NONE: readonly Source[] = [];

/** The desk's sources as a list and by id. `known` is false until they have come. */
export function useSources() {
  const { data, error } = useQuery(queries.sources());
  const sources: readonly Source[] = data ?? NONE;
  const byId = useMemo(() => Object.fromEntries(sources.map((source) => [source.id, source])), [sources]);
  return { sources, byId: byId as Readonly<Record<string, Source>>, known: data !== undefined, error };
}
