import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { DeskInfo } from "#api/contracts/desk";
import type { Problem } from "#core/result";
import { changeSettings, type SettingsChanges } from "#core/settings/changeSettings";
import { client } from "../data/client";
import { queries } from "../data/queries";

/** What came of the last change; nothing yet while it is under way. */
export type SettingsOutcome =
  | { readonly kind: "none" | "saved" }
  | { readonly kind: "refused"; readonly problem: Problem };

/**
 * Changes the desk's settings, one request after the other. The screen shows a change at once; one that the desk refuses is
 * taken back, and the outcome says why.
 */
export function useSettingsChanges() {
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<SettingsOutcome>({ kind: "none" });
  const underWay = useRef(0);
  const last = useRef<Promise<void>>(Promise.resolve());
  const { queryKey } = queries.desk();

  const send = async (changes: SettingsChanges) => {
    const answer = await client.desk.setSettings(changes);
    underWay.current -= 1;
    setOutcome(answer.ok ? { kind: "saved" } : { kind: "refused", problem: answer.problem });
    // An answer knows nothing of the changes that wait behind it.
    if (underWay.current > 0) return;
    if (answer.ok) queryClient.setQueryData(queryKey, answer.value);
    else await queryClient.invalidateQueries({ queryKey });
  };

  const change = (changes: SettingsChanges) => {
    underWay.current += 1;
    setOutcome({ kind: "none" });
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData<DeskInfo>(queryKey, (desk) => {
      if (!desk) return desk;
      const changed = changeSettings(desk.settings, changes);
      return changed.ok ? { ...desk, settings: changed.value } : desk;
    });
    last.current = last.current.then(() => send(changes));
  };

  return { outcome, change };
}
