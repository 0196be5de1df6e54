import type { Answer, Client } from "#api/client/client";

/** Which articles a command is to work on: those named, all of the desk, or what a search finds. */
export interface Which {
  readonly refs: readonly string[];
  readonly all: boolean;
  readonly search: string | null;
}

/** Whether exactly one of the three ways is used. */
export function isOneWay({ refs, all, search }: Which): boolean {
  return [refs.length > 0, all, search !== null].filter(Boolean).length === 1;
}

/** Ids, in the order in which the articles were made, or what was named. Problem code: `query-invalid`. */
export async function whichArticles(client: Client, { refs, search }: Which): Promise<Answer<readonly string[]>> {
  if (refs.length > 0) return { ok: true, value: refs };
  const listed = await client.articles.list(search === null ? {} : { query: search });
  return listed.ok ? { ok: true, value: listed.value.map(({ id }) => id).sort() } : listed;
}
