import { createStore } from "../workspace/store";

/** The article as it is on this screen, among its kept versions. */
export const NOW = "now";

/** The two versions that are compared, each by its id or as `NOW`; null while none are. */
export const comparing = createStore<{ readonly before: string; readonly after: string } | null>(null);
