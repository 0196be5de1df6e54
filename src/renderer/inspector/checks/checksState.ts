import { useSyncExternalStore } from "react";
import type { Checked } from "#core/gate/checkArticle";
import { keepFindings } from "#core/gate/keepFindings";
import { createStore, type Store, useStore } from "../../workspace/store";

/** What the checks say of the article on screen. */
export interface ChecksState {
  /** Null until the first check is done. */
  readonly checked: Checked | null;
  /** Whether it is about the article as it is now; otherwise the next check is under way. */
  readonly current: boolean;
}

const NOT_CHECKED: ChecksState = { checked: null, current: false };

const store = createStore<ChecksState>(NOT_CHECKED);

export const checksState: Pick<Store<ChecksState>, "get" | "set"> & { readonly forget: () => void } = {
  get: store.get,
  set(next) {
    const before = store.get();
    const checked = next.checked && keepFindings(before.checked, next.checked);
    if (checked !== before.checked || next.current !== before.current) store.set({ ...next, checked });
  },
  forget: () => store.set(NOT_CHECKED),
};

/** What the checks say of the article on screen, a moment behind the typing. */
export function useChecks(): ChecksState {
  return useStore(store);
}

/** How many findings keep the gate closed; renders again only when they become more or fewer. */
export function useErrorCount(): number {
  return useSyncExternalStore(store.subscribe, () => errorCount(store.get().checked));
}

function errorCount(checked: Checked | null): number {
  return checked?.findings.filter(({ severity }) => severity === "error").length ?? 0;
}
