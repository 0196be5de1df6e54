import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "#api/client/client";
import type { SourceFields } from "#core/sources/source";
import { catchUpSessions, flushAll } from "../../article/sessions";
import { client } from "../../data/client";
import { queries } from "../../data/queries";
import { leavingSource } from "./useSourceUses";

/** Changes of the desk's library. What was changed is in the list before the promise resolves. */
export function useSourceChanges() {
  const queryClient = useQueryClient();
  const refreshed = async <Value>(change: Promise<Answer<Value>>): Promise<Answer<Value>> => {
    const answer = await change;
    // Refused, the library may be another one than it was thought to be.
    await queryClient.invalidateQueries({ queryKey: queries.sources().queryKey });
    return answer;
  };
  /** For a change that the desk carries into articles: those open here are saved before it, and taken over after it. */
  const throughArticles = async <Value>(change: () => Promise<Answer<Value>>): Promise<Answer<Value>> => {
    // What cannot be saved is told by the article itself, and settled there.
    await flushAll().catch(() => {});
    const answer = await refreshed(change());
    await catchUpSessions();
    return answer;
  };
  /** For a change after which the source is gone: nobody asks for it any more, unless it stays after all. */
  const leaving = async <Value>(id: string, change: () => Promise<Answer<Value>>): Promise<Answer<Value>> => {
    leavingSource.set(id);
    const answer = await change();
    if (!answer.ok) leavingSource.set(null);
    return answer;
  };
  return {
    add: (fields: SourceFields) => refreshed(client.sources.add(fields)),
    edit: (id: string, fields: SourceFields) => refreshed(client.sources.edit(id, fields)),
    remove: (id: string) => leaving(id, () => refreshed(client.sources.remove(id))),
    retract: (id: string, reason: string) => throughArticles(() => client.sources.retract(id, reason)),
    reinstate: (id: string) => throughArticles(() => client.sources.reinstate(id)),
    merge: (id: string, into: string) => leaving(id, () => throughArticles(() => client.sources.merge(id, into))),
  };
}
