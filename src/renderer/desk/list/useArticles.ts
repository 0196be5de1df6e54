import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../../data/queries";
import { useStore } from "../../workspace/store";
import { deskFilter } from "../deskView";
import { useSettled } from "./useSettled";

/** How long after the last key the desk is searched, in milliseconds. */
const TYPING_PAUSE = 120;

/** The articles that the list is to show, and whether it is narrowed down. */
export function useArticles() {
  const { query, ...chosen } = useStore(deskFilter);
  const settled = useSettled(query?.trim(), query ? TYPING_PAUSE : 0);
  const filter = settled ? { ...chosen, query: settled } : chosen;
  const { data, error, refetch, isPlaceholderData } = useQuery(queries.articles(filter));
  // While the next list is on its way, the one before stays, and with it what is said of it.
  const willBeNarrowed = Object.keys(filter).length > 0;
  const [isNarrowed, setIsNarrowed] = useState(willBeNarrowed);
  if (!isPlaceholderData && isNarrowed !== willBeNarrowed) setIsNarrowed(willBeNarrowed);
  return { articles: data, error, refetch, isNarrowed };
}
