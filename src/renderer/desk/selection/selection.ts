import type { ArticleSummary } from "#core/article/summary";
import { allSelected, extendedTo, NOTHING_SELECTED, type Selection, toggled } from "#core/deskSelection/selection";
import { counted } from "#core/text/counted";
import { announce } from "../../design/announce";
import { createStore } from "../../workspace/store";

/** Whether the list is there to select from; its rows then have boxes. */
export const selecting = createStore(false);

/** The articles that are selected, in the list or out of its sight. */
export const selection = createStore<Selection>(NOTHING_SELECTED);

/** What is listed, by which ranges are drawn, and how many were found in all; the list keeps it up to date. */
export const listed = createStore<{ readonly articles: readonly ArticleSummary[]; readonly total: number }>({
  articles: [],
  total: 0,
});

export function startSelecting(): void {
  selecting.set(true);
  announce("Selecting articles. Space selects, Shift with an arrow key selects several, Escape ends it.");
}

export function stopSelecting(): void {
  if (!selecting.get()) return;
  selecting.set(false);
  selection.set(NOTHING_SELECTED);
  announce("Nothing selected.");
}

export function toggleSelected({ id }: ArticleSummary): void {
  change(toggled(selection.get(), id));
}

export function extendSelection(from: ArticleSummary, to: ArticleSummary): void {
  const order = listed.get().articles.map(({ id }) => id);
  change(extendedTo(selection.get(), order, from.id, to.id));
}

export function selectAllListed(): void {
  change(allSelected(listed.get().articles.map(({ id }) => id)));
}

/** Those of the listed articles that are selected: nothing out of sight goes along. */
export function selectedOf(articles: readonly ArticleSummary[], { ids }: Selection): ArticleSummary[] {
  return ids.size === 0 ? [] : articles.filter(({ id }) => ids.has(id));
}

function change(next: Selection): void {
  selecting.set(true);
  selection.set(next);
  announce(`${counted(selectedOf(listed.get().articles, next).length, "article")} selected.`);
}
