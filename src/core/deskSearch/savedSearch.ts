import { z } from "zod";

/** UTF-16 units that a query may have. */
export const MAX_QUERY = 500;
export const MAX_SEARCH_NAME = 80;
/** As many as a list of them can be looked through. */
export const MAX_SAVED_SEARCHES = 100;

/** A search that somebody wants to make again. */
export const savedSearchSchema = z.strictObject({
  name: z.string().trim().min(1).max(MAX_SEARCH_NAME),
  query: z.string().trim().min(1).max(MAX_QUERY),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** By an id that whoever saves a search makes up. */
export const savedSearchesSchema = z.record(z.string().min(1).max(64), savedSearchSchema);
export type SavedSearches = z.infer<typeof savedSearchesSchema>;

/** Saved searches by name, each with its id. */
export function listSavedSearches(saved: SavedSearches = {}): (SavedSearch & { readonly id: string })[] {
  return Object.entries(saved)
    .map(([id, search]) => ({ id, ...search }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
