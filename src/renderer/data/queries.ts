import { infiniteQueryOptions, QueryClient, queryOptions } from "@tanstack/react-query";
import type { Answer } from "#api/client/client";
import type { ArticleListQuery } from "#api/contracts/articles";
import type { Problem } from "#core/result";
import { client } from "./client";

/** An answer that was not what was asked for, as an error that queries and screens understand. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.message);
  }
}

/** The value of an answer; throws `ProblemError` when there is none. */
export async function answered<Value>(answer: Promise<Answer<Value>>): Promise<Value> {
  const settled = await answer;
  if (!settled.ok) throw new ProblemError(settled.problem, settled.status);
  return settled.value;
}

/** What to tell the user of an error, whatever it is. */
export function explain(error: unknown): string {
  return error instanceof ProblemError
    ? `${error.problem.message} ${error.problem.remedy}`
    : "Something went wrong in this window. Reload it; what you wrote is saved.";
}

/** The desk is on this machine and tells of its changes by itself: nothing goes stale by time. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

/** Milliseconds between two looks at a search that is not whole yet. */
const WHILE_READING = 700;

export const queries = {
  /** Below the desk's own key: what changes the desk may change these. */
  backups: () => queryOptions({ queryKey: ["desk", "backups"], queryFn: () => answered(client.backups.status()) }),
  quarantine: () =>
    queryOptions({ queryKey: ["desk", "quarantine"], queryFn: () => answered(client.outside.quarantine()) }),
  copies: () => queryOptions({ queryKey: ["desk", "copies"], queryFn: () => answered(client.outside.copies()) }),
  desk: () => queryOptions({ queryKey: ["desk"], queryFn: () => answered(client.desk.info()) }),
  articles: (filter: ArticleListQuery) =>
    queryOptions({
      queryKey: ["articles", filter],
      queryFn: () => answered(client.articles.list(filter)),
      placeholderData: (previous) => previous,
    }),
  /** What a search finds. Asked again and again while the desk's words are still being read. */
  search: (filter: ArticleListQuery) =>
    queryOptions({
      queryKey: ["search", filter],
      queryFn: () => answered(client.articles.search(filter)),
      placeholderData: (previous) => previous,
      refetchInterval: ({ state: { data } }) =>
        data && data.searched.ready < data.searched.total ? WHILE_READING : false,
      retry: false,
    }),
  /** The words around what a search finds in a version of an article. */
  excerpt: (id: string, version: number, query: string) =>
    queryOptions({
      queryKey: ["excerpt", id, version, query],
      queryFn: () => answered(client.articles.excerpt(id, query)),
      gcTime: 60_000,
      retry: false,
    }),
  tags: () => queryOptions({ queryKey: ["tags"], queryFn: () => answered(client.articles.tags()) }),
  trash: () => queryOptions({ queryKey: ["trash"], queryFn: () => answered(client.trash.list()) }),
  toReview: () => queryOptions({ queryKey: ["to-review"], queryFn: () => answered(client.claims.toReview()) }),
  sources: () => queryOptions({ queryKey: ["sources"], queryFn: () => answered(client.sources.list()) }),
  /** What rests on a source. Below the sources' own key: what changes the library may change this. */
  sourceUses: (id: string) =>
    queryOptions({
      queryKey: ["sources", "uses", id],
      queryFn: () => answered(client.sources.uses(id)),
      // Saving any article may change it, and is not followed while nobody looks at it.
      staleTime: 0,
    }),
  /** A file behind evidence or a source. Asked for anew whenever it is shown: a folder can be changed under the desk. */
  file: (sha256: string) =>
    queryOptions({
      queryKey: ["file", sha256],
      queryFn: () => answered(client.attachments.about(sha256)),
      staleTime: 0,
      retry: false,
    }),
  /** Kept versions of an article, a page at a time. Nobody tells when the desk keeps one: asked for anew when shown. */
  revisions: (articleId: string) =>
    infiniteQueryOptions({
      queryKey: ["revisions", articleId],
      queryFn: ({ pageParam }) =>
        answered(client.revisions.list(articleId, pageParam === null ? {} : { before: pageParam })),
      initialPageParam: null as string | null,
      getNextPageParam: ({ older }) => older,
      staleTime: 0,
    }),
  /** A kept version. What is in it never changes; its name does, and is not taken from here. */
  revision: (articleId: string, id: string) =>
    queryOptions({
      queryKey: ["revision", articleId, id],
      queryFn: () => answered(client.revisions.get(articleId, id)),
      gcTime: 60_000,
      retry: false,
    }),
  formats: () => queryOptions({ queryKey: ["formats"], queryFn: () => answered(client.exchange.formats()) }),
  /** The gate's findings for an article as last saved. */
  check: (id: string, version: number) =>
    queryOptions({
      queryKey: ["check", id, version],
      queryFn: () => answered(client.articles.check(id)),
      placeholderData: (previous) => previous,
    }),
};
