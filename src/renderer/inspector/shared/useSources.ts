import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Source } from "#core/sources/source";
import { sourcesById } from "#core/sources/sourcesById";
import { queries } from "../../data/queries";

const NONE: readonly Source[] = [];

/** The desk's sources as a list and by id, former ids included. `known` is false until they have come. */
export function useSources() {
  const { data, error, refetch } = useQuery(queries.sources());
  const sources: readonly Source[] = data ?? NONE;
  const byId = useMemo(() => sourcesById(sources), [sources]);
  return { sources, byId, known: data !== undefined, error, refetch };
}
