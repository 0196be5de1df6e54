import { useQuery } from "@tanstack/react-query";
import type { Article } from "#core/article/article";
import { selectArticle, useSessionView } from "../article/SessionContext";
import { queries } from "../data/queries";
import { NOW } from "./compareState";

/** A version to compare: there, on its way, or why it is not there. */
export interface ShownVersion {
  readonly article: Article | null;
  /** Only some of it is known: it cannot be brought back whole. */
  readonly partial: boolean;
  readonly error: unknown;
}

/** A kept version by its id, or the article as it is on this screen. */
export function useVersion(version: string): ShownVersion {
  const now = useSessionView(selectArticle);
  const kept = useQuery({ ...queries.revision(now.id, version), enabled: version !== NOW });
  if (version === NOW) return { article: now, partial: false, error: null };
  return { article: kept.data?.article ?? null, partial: kept.data?.partial ?? false, error: kept.error };
}
