import { useQuery } from "@tanstack/react-query";
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
  return { ...useQuery(queries.articles(filter)), isNarrowed: Object.keys(filter).length > 0 };
}
