import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { firewallFor } from "#core/firewall/firewall";
import { type Checked, checkArticle } from "#core/gate/checkArticle";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { queries } from "../../data/queries";
import { useSources } from "./useSources";

/** What the checks say of the article as it is on screen, a moment behind the typing; null until the desk has answered. */
export function useChecked(): Checked | null {
  const article = useDeferredValue(useSessionView(selectArticle));
  const settings = useQuery(queries.desk()).data?.settings;
  const { sources, byId, known } = useSources();
  const firewall = useMemo(() => firewallFor(sources), [sources]);
  return useMemo(() => {
    if (!settings || !known) return null;
    return checkArticle(article, { sources: byId, settings, firewall, now: new Date().toISOString() });
  }, [article, byId, firewall, known, settings]);
}
