import type { listSavedSearches, SavedSearch } from "#core/deskSearch/savedSearch";
import { client } from "../../data/client";
import { queries, queryClient } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { tellProblem } from "../actions/tellProblem";
import { deskFilter, deskMode } from "../deskView";

export type SavedSearchItem = ReturnType<typeof listSavedSearches>[number];

/** Shows what a saved search finds now. */
export function runSavedSearch({ query }: SavedSearch): void {
  deskMode.set("articles");
  deskFilter.set({ query });
}

export function saveSearch(search: SavedSearch): Promise<boolean> {
  return change(crypto.randomUUID(), search);
}

export async function renameSearch({ id, query }: SavedSearchItem, name: string): Promise<boolean> {
  return change(id, { name, query });
}

/** Takes a saved search away, and offers to undo it. */
export async function removeSearch({ id, name, query }: SavedSearchItem): Promise<void> {
  if (!(await change(id, null))) return;
  toast("Saved search removed", {
    description: name,
    action: { label: "Undo", run: () => void change(id, { name, query }) },
  });
}

async function change(id: string, search: SavedSearch | null): Promise<boolean> {
  const answer = await client.desk.setSettings({ savedSearches: { [id]: search } });
  if (answer.ok) queryClient.setQueryData(queries.desk().queryKey, answer.value);
  else tellProblem("The saved searches have not been changed", answer.problem);
  return answer.ok;
}
