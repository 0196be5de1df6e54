import type { QueryClient } from "@tanstack/react-query";
import type { ArticleListQuery } from "#api/contracts/articles";
import type { DeskInfo } from "#api/contracts/desk";
import { fitsFilter } from "#core/article/fitsFilter";
import { newestFirst } from "#core/article/newestFirst";
import type { ArticleSummary } from "#core/article/summary";
import type { ArticleToReview } from "#core/claims/deskClaims";
import type { DeskEvent } from "#core/events/deskEvent";
import { assertNever } from "#core/result";
import { showSavedInFound, takeFromFound } from "./applyToFound";
import { fetchAnew } from "./fetchAnew";

/**
 * Brings what this window knows of the desk up to date with a change, whoever made it. Lists of articles are changed in
 * place, so that a save in a desk of ten thousand fetches nothing.
 */
export function applyDeskEvent(queryClient: QueryClient, event: DeskEvent): void {
  switch (event.type) {
    case "article-saved":
      showSaved(queryClient, event.summary);
      reviewAgain(queryClient, event.summary);
      refetchUses(queryClient);
      break;
    case "article-restored":
      showSaved(queryClient, event.summary);
      reviewAgain(queryClient, event.summary);
      refetchUses(queryClient);
      refetch(queryClient, "trash");
      refetch(queryClient, "tags");
      break;
    case "article-trashed":
    case "article-removed":
      takeFromFound(queryClient, event.id);
      for (const { key, list } of articleLists(queryClient)) {
        if (list.some(({ id }) => id === event.id)) {
          queryClient.setQueryData(
            key,
            list.filter(({ id }) => id !== event.id),
          );
        }
      }
      refetch(queryClient, "to-review");
      refetchUses(queryClient);
      refetch(queryClient, "trash");
      refetch(queryClient, "tags");
      break;
    case "reading":
      showReading(queryClient, event);
      break;
    case "sources-changed":
      refetch(queryClient, "sources");
      // A search finds articles by their sources' names.
      fetchAnew(queryClient, { queryKey: ["search"] });
      break;
    case "desk-changed":
      refetch(queryClient, "desk");
      break;
    default:
      assertNever(event);
  }
}

/** The list grows as the desk is being read; what is made of all articles is asked for when there are all of them. */
function showReading(
  queryClient: QueryClient,
  { read, total }: { readonly read: number; readonly total: number },
): void {
  const reading = read < total ? { read, total } : null;
  queryClient.setQueryData<DeskInfo>(["desk"], (desk) => desk && { ...desk, reading });
  fetchAnew(queryClient, { queryKey: ["articles"] });
  if (reading) return;
  refetch(queryClient, "tags");
  refetch(queryClient, "to-review");
  refetch(queryClient, "trash");
  refetchUses(queryClient);
}

function showSaved(queryClient: QueryClient, summary: ArticleSummary): void {
  showSavedInFound(queryClient, summary);
  // An answer still under way may have been made before this change.
  fetchAnew(queryClient, {
    queryKey: ["articles"],
    predicate: (query) => query.state.fetchStatus === "fetching",
  });
  let tagsBefore: readonly string[] | null = null;
  for (const { key, filter, list } of articleLists(queryClient)) {
    const known = list.find(({ id }) => id === summary.id);
    if (known) tagsBefore ??= known.tags;
    // Events and answers arrive by two ways: what is older than what we have says nothing new.
    if (known && known.version > summary.version) continue;
    const fits = fitsFilter(summary, filter);
    if (fits && !known && filter.query) {
      // Whether its copy has the words that the list was searched for, only the desk can tell.
      fetchAnew(queryClient, { queryKey: key, exact: true });
      continue;
    }
    if (!fits && !known) continue;
    const others = list.filter(({ id }) => id !== summary.id);
    queryClient.setQueryData(key, fits ? inserted(others, summary) : others);
  }
  if (tagsBefore === null || String(tagsBefore) !== String(summary.tags)) refetch(queryClient, "tags");
}

/** Puts an article into a sorted list; what was changed just now comes first, so that its place is found at once. */
function inserted(list: readonly ArticleSummary[], summary: ArticleSummary): ArticleSummary[] {
  const place = list.findIndex((other) => newestFirst(summary, other) < 0);
  return place < 0 ? [...list, summary] : [...list.slice(0, place), summary, ...list.slice(place)];
}

function articleLists(queryClient: QueryClient) {
  return queryClient.getQueriesData<ArticleSummary[]>({ queryKey: ["articles"] }).flatMap(([key, list]) => {
    const filter = key[1] as ArticleListQuery | undefined;
    return list && filter ? [{ key, list, filter }] : [];
  });
}

/** Most articles have no stale claim, and had none: saving them asks for nothing. */
function reviewAgain(queryClient: QueryClient, { id, claims }: ArticleSummary): void {
  const listed = queryClient.getQueryData<ArticleToReview[]>(["to-review"]);
  if (claims.stale > 0 || listed?.some(({ article }) => article.id === id)) refetch(queryClient, "to-review");
}

/** What rests on a source is fetched only while somebody looks at it. */
function refetchUses(queryClient: QueryClient): void {
  fetchAnew(queryClient, { queryKey: ["sources", "uses"] });
}

function refetch(queryClient: QueryClient, what: "to-review" | "trash" | "tags" | "sources" | "desk"): void {
  fetchAnew(queryClient, { queryKey: [what] });
}
