import type { ArticleListQuery } from "#api/contracts/articles";
import { createStore } from "../workspace/store";

/** What the pane shows. */
export const deskMode = createStore<"articles" | "review" | "trash">("articles");

/** What the list is narrowed down to; a part that is not given does not count. */
export const deskFilter = createStore<ArticleListQuery>({});

/** Whether the dialog with name and initials is open. */
export const profileOpen = createStore(false);

/** Whoever works in this window does not want to say now what they are called. */
export const namePutOff = createStore(false);

/** The search box is to take the focus as soon as it is there. */
export const searchAsked = createStore(false);

/** The article whose row is to take the focus as soon as it is in the list. */
export const rowAsked = createStore<string | null>(null);

/** Sets parts of the filter; an empty value takes a part out. */
export function narrow(change: Partial<Record<keyof ArticleListQuery, string | undefined>>): void {
  const merged = Object.entries({ ...deskFilter.get(), ...change });
  deskFilter.set(
    Object.fromEntries(merged.filter(([, value]) => value !== undefined && value !== "")) as ArticleListQuery,
  );
}

export function clearFilter(): void {
  deskFilter.set({});
}
