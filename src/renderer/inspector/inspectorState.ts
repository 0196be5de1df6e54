import { type ClaimNarrowing, EVERY_CLAIM } from "#core/claims/claimNarrowing";
import type { Stance } from "#core/claims/evidence";
import type { Finding } from "#core/gate/finding";
import { createStore } from "../workspace/store";

/** What the list of claims is narrowed to; stepping from claim to claim follows it. */
export const claimNarrowing = createStore<ClaimNarrowing>(EVERY_CLAIM);

export function narrowClaims(change: Partial<ClaimNarrowing>): void {
  claimNarrowing.set({ ...claimNarrowing.get(), ...change });
}

/** The claim whose card asks for a source to link at once, and how that source will bear on it; null while none does. */
export const linking = createStore<{ readonly claimId: string; readonly stance: Stance } | null>(null);

export type DetailField = Extract<Finding["field"], "slug" | "tags" | "embargo" | "language">;

/** The field of the Details pane that somebody was sent to; whoever gives it the focus sets this back to null. */
export const wantedDetail = createStore<DetailField | null>(null);
