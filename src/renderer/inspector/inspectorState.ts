import type { ClaimFilter } from "#core/claims/claimFilter";
import type { Finding } from "#core/gate/finding";
import { createStore } from "../workspace/store";

/** What the list of claims is narrowed to; stepping from claim to claim follows it. */
export const claimFilter = createStore<ClaimFilter>("all");

export type DetailField = Extract<Finding["field"], "slug" | "tags" | "embargo" | "language">;

/** The field of the Details pane that somebody was sent to; whoever gives it the focus sets this back to null. */
export const wantedDetail = createStore<DetailField | null>(null);
