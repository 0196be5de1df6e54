import type { Evidence } from "#core/claims/evidence";
import type { Verdict } from "#core/claims/verdict";
import type { Problem } from "#core/result";
import { createStore, useStore } from "../../workspace/store";

/** What somebody has begun on a claim and not recorded yet. It outlives the closing of the claim's card. */
export interface ClaimDraft {
  /** The note as typed; null while it is the one on record. */
  readonly note: string | null;
  /** The note that goes with confirming or reopening a stale verdict. */
  readonly lookNote: string;
  /** The verdict that was refused and waits for evidence or a note. */
  readonly pending: Verdict | null;
  readonly problem: Problem | null;
  /** The piece of evidence in the form; one without a source yet has an empty `sourceId`. */
  readonly evidence: Evidence | null;
  /** Where the form is to take up the focus; null for its beginning. */
  readonly startAt: "locator" | null;
  /** The hash of the ledger's entry by which a verdict was given here last. */
  readonly given: string | null;
}

const NOTHING: ClaimDraft = {
  note: null,
  lookNote: "",
  pending: null,
  problem: null,
  evidence: null,
  startAt: null,
  given: null,
};

const drafts = createStore<Readonly<Record<string, ClaimDraft>>>({});

export function claimDraft(claimId: string): ClaimDraft {
  return drafts.get()[claimId] ?? NOTHING;
}

export function changeClaimDraft(claimId: string, change: Partial<ClaimDraft>): void {
  drafts.set({ ...drafts.get(), [claimId]: { ...claimDraft(claimId), ...change } });
}

export function useClaimDraft(claimId: string): ClaimDraft {
  return useStore(drafts)[claimId] ?? NOTHING;
}
