import type { InvalidateQueryFilters, QueryClient } from "@tanstack/react-query";

/**
 * Has what is shown of the desk fetched anew, after a change. A first answer that is still under way may have been made before
 * it. TanStack Query calls off a second one and asks again, but waits for a first one and takes it for the newest: that is
 * asked for again once it is there.
 */
export function fetchAnew(queryClient: QueryClient, filters: InvalidateQueryFilters = {}): void {
  const underWay = queryClient.getQueryCache().findAll({ ...filters, fetchStatus: "fetching" });
  for (const { state, promise, queryKey } of underWay) {
    if (state.data !== undefined) continue;
    promise?.then(
      () => queryClient.invalidateQueries({ queryKey, exact: true }),
      // What could not be had says so, and offers to try again.
      () => undefined,
    );
  }
  void queryClient.invalidateQueries(filters);
}
