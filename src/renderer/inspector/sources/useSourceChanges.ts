import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "#api/client/client";
import type { Source, SourceFields } from "#core/sources/source";
import { client } from "../../data/client";
import { queries } from "../../data/queries";

/** Changes of the desk's library. What was changed is in the list before the promise resolves. */
export function useSourceChanges() {
  const queryClient = useQueryClient();
  const refreshed = async (change: Promise<Answer<Source>>): Promise<Answer<Source>> => {
    const answer = await change;
    if (answer.ok) await queryClient.invalidateQueries({ queryKey: queries.sources().queryKey });
    return answer;
  };
  return {
    add: (fields: SourceFields) => refreshed(client.sources.add(fields)),
    edit: (id: string, fields: SourceFields) => refreshed(client.sources.edit(id, fields)),
    remove: (id: string) => refreshed(client.sources.remove(id)),
  };
}
