import { type RefObject, useEffect, useRef } from "react";
import type { ArticleSummary } from "#core/article/summary";
import { useStore } from "../../workspace/store";
import { rowAsked, searchAsked } from "../deskView";
import type { RovingListHandle } from "./RovingList";

/** Sees to it that the focus lands on the row it was asked for, and somewhere when the last row goes. */
export function useRowFocus(
  list: RefObject<RovingListHandle | null>,
  articles: readonly ArticleSummary[] | undefined,
): void {
  const asked = useStore(rowAsked);
  const isListed = asked !== null && (articles?.some(({ id }) => id === asked) ?? false);
  useEffect(() => {
    if (asked === null || !isListed) return;
    rowAsked.set(null);
    list.current?.focus(asked);
  }, [asked, isListed, list]);

  const count = articles?.length ?? 0;
  const countBefore = useRef(count);
  useEffect(() => {
    const hasBecomeEmpty = count === 0 && countBefore.current > 0;
    countBefore.current = count;
    if (hasBecomeEmpty && document.activeElement === document.body) searchAsked.set(true);
  }, [count]);
}
