import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { firewallFor } from "#core/firewall/firewall";
import { selectArticle, selectBodyTouched, useSession, useSessionView } from "../../article/SessionContext";
import { queries } from "../../data/queries";
import { useSources } from "../shared/useSources";
import { ArticleChecker } from "./articleChecker";
import { checksState } from "./checksState";

/** Keeps `checksState` about the article on screen. Used once in the window. */
export function useArticleChecks(): void {
  const session = useSession();
  const article = useSessionView(selectArticle);
  const bodyTouched = useSessionView(selectBodyTouched);
  const settings = useQuery(queries.desk()).data?.settings;
  const { sources, byId, known } = useSources();
  const firewall = useMemo(() => firewallFor(sources), [sources]);
  const checker = useMemo(
    () =>
      new ArticleChecker(
        {
          now: () => new Date(),
          whenIdle: (run, options) => window.requestIdleCallback(run, options),
          cancelIdle: (handle) => window.cancelIdleCallback(handle),
        },
        (checked, _, current) => checksState.set({ checked, current: current && !session.view.bodyTouched }),
      ),
    [session],
  );

  useEffect(() => {
    return () => {
      checker.stop();
      checksState.forget();
    };
  }, [checker]);

  useEffect(() => {
    if (!settings || !known) return;
    const underWay = checker.check({ article, context: { sources: byId, settings, firewall } });
    const { checked } = checksState.get();
    checksState.set({ checked, current: checked !== null && !underWay && !bodyTouched });
  }, [checker, article, bodyTouched, byId, firewall, known, settings]);
}
