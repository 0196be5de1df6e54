import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { flushAll } from "../../article/sessions";
import { queries } from "../../data/queries";
import { createStore, useStore } from "../../workspace/store";

/** The source that is being removed, or merged into another, or was last: the desk may not know it any more. */
export const leavingSource = createStore<string | null>(null);

/** What rests on a source, over all articles, as of now. */
export function useSourceUses(sourceId: string) {
  const leaving = useStore(leavingSource);
  useEffect(() => {
    // The desk answers from what is saved, and tells of the save. What cannot be saved is told by the article itself.
    flushAll().catch(() => {});
  }, []);
  return useQuery({ ...queries.sourceUses(sourceId), enabled: sourceId !== leaving });
}
