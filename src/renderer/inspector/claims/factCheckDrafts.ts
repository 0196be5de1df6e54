import type { FactCheck } from "#core/claims/factCheck";
import { createStore, useStore } from "../../workspace/store";

/** What somebody has typed for a claim's fact check and not saved yet. It outlives the closing of the claim's card. */
const drafts = createStore<Readonly<Record<string, FactCheck>>>({});

export function useFactCheckDraft(claimId: string): FactCheck | null {
  return useStore(drafts)[claimId] ?? null;
}

export function keepFactCheckDraft(claimId: string, draft: FactCheck | null): void {
  const { [claimId]: _before, ...others } = drafts.get();
  drafts.set(draft === null ? others : { ...others, [claimId]: draft });
}
