import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { countActs } from "#core/timeline/countActs";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { queries } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { openSettings } from "../../settings/settingsOpen";
import { useSidePanes } from "../../workspace/sidePanes";
import { namePutOff } from "../deskView";
import { mayBeAsked } from "./mayBeAsked";

/**
 * Says once, where the desk and the question at its foot are hidden, that an act on an article has put the system user's
 * name into a ledger or a history for good.
 */
export function NameWatch() {
  const { data: desk } = useQuery(queries.desk());
  const { history, claims } = useSessionView(selectArticle);
  const deskShown = useSidePanes(true).desk;
  const before = useRef<number | null>(null);
  const name = desk && !deskShown && mayBeAsked(desk) ? desk.actingAs : null;
  useEffect(() => {
    if (name === null || namePutOff.get()) return;
    const acts = countActs({ history, claims }, name);
    before.current ??= acts;
    if (acts <= before.current) return;
    namePutOff.set(true);
    toast(`Signed as ${name}`, { action: { label: "Set your name", run: () => openSettings("you") } });
  }, [name, history, claims]);
  return null;
}
