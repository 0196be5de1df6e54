import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { parseQuery } from "#core/deskSearch/parseQuery";
import { shownTerms } from "#core/deskSearch/shownTerms";
import { queries } from "../../data/queries";
import { useStore } from "../../workspace/store";
import { deskFilter } from "../deskView";
import { useSettled } from "./useSettled";

/** How long after the last key the desk is searched, in milliseconds. */
const TYPING_PAUSE = 120;

/** The articles that the list is to show, whether it is narrowed down, and what there is to say of a search. */
export function useArticles() {
  const { query, ...chosen } = useStore(deskFilter);
  const settled = useSettled(query?.trim(), query ? TYPING_PAUSE : 0);
  const filter = settled ? { ...chosen, query: settled } : chosen;
  const listed = useQuery({ ...queries.articles(chosen), enabled: !settled });
  const asked = useMemo(() => parseQuery(settled ?? ""), [settled]);
  const found = useQuery({ ...queries.search(filter), enabled: Boolean(settled) && asked.ok });
  const { error, refetch, isPlaceholderData } = settled ? found : listed;
  // While the first answer to a search is on its way, or the search cannot be read, what was there before stays.
  const articles = settled ? (found.data?.articles ?? listed.data) : listed.data;
  const willBeNarrowed = Object.keys(filter).length > 0;
  const [isNarrowed, setIsNarrowed] = useState(willBeNarrowed);
  if (!isPlaceholderData && isNarrowed !== willBeNarrowed) setIsNarrowed(willBeNarrowed);
  const corrected = settled ? found.data?.corrected : undefined;
  const terms = useMemo(() => (settled ? shownTerms(settled, corrected) : []), [settled, corrected]);
  return {
    articles,
    total: settled && found.data ? found.data.total : articles?.length,
    /** Why the search cannot be made as it stands; the list stays as it was. */
    misread: asked.ok ? null : asked.problem,
    error,
    refetch,
    isNarrowed,
    /** What to mark in the rows, and what to ask the desk for; nothing while nobody searches. */
    marks: useMemo(() => (settled ? { terms, query: settled } : null), [settled, terms]),
    corrected: corrected ?? [],
    searched: settled ? (found.data?.searched ?? null) : null,
  };
}
