import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ArticleSession } from "../../article/articleSession";
import { useSession } from "../../article/SessionContext";
import { revealClaimCard } from "../showClaim";
import { cardsThere, isLongList } from "./longList";

/** A card's usual height in pixels, until it has been measured. */
const CARD_HEIGHT = 104;
/** How high the cards of an article were when its pane was last seen: the pane is found again where it was left. */
const heights = new WeakMap<ArticleSession, VirtualItem[]>();

interface CardPlaces {
  readonly isLong: boolean;
  /** Of all cards together, in pixels; of a long list. */
  readonly height: number;
  /** Which cards are there, and in a long list how many pixels below its beginning. */
  readonly places: readonly { readonly index: number; readonly start: number }[];
  readonly measure: (card: HTMLElement | null) => void;
}

/** Which cards of a list of claims are there, and where: of a long one those in sight, the open one, and the one with the focus. */
export function useCardPlaces(
  list: RefObject<HTMLElement | null>,
  listed: readonly { readonly id: string }[],
  active: string | null,
  focused: RefObject<string | null>,
): CardPlaces {
  const session = useSession();
  const isLong = isLongList(listed.length);
  const [above, setAbove] = useState(0);
  const indexOf = (id: string | null) => listed.findIndex((claim) => claim.id === id);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    enabled: isLong,
    count: listed.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => listed[index]?.id ?? index,
    overscan: 6,
    scrollMargin: above,
    initialOffset: () => scrollerOf(list.current)?.scrollTop ?? 0,
    initialMeasurementsCache: heights.get(session) ?? [],
    // Focus must not fall back to the document, and what is typed into the open card must stay.
    rangeExtractor: (range) => cardsThere(range, [indexOf(active), indexOf(focused.current)]),
  });

  useLayoutEffect(() => {
    const panel = scrollerOf(list.current);
    const pane = list.current?.parentElement;
    if (!isLong || !panel || !pane) return;
    // What stands above the list grows and shrinks, with filters for one.
    const watcher = new ResizeObserver(() => {
      if (!list.current) return;
      const distance = list.current.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      setAbove(Math.round(distance + panel.scrollTop));
    });
    watcher.observe(pane);
    return () => watcher.disconnect();
  }, [isLong, list]);

  useEffect(
    () => () => {
      heights.set(session, virtualizer.takeSnapshot());
    },
    [session, virtualizer],
  );

  // Where a card stands is a guess until those above it have been measured: it is followed until it rests in sight.
  const followed = useRef<string | null>(null);
  const before = useRef(active);
  useEffect(() => {
    const panel = scrollerOf(list.current);
    if (!isLong || !panel) return;
    // Whoever scrolls has somewhere else to go.
    const leave = () => {
      followed.current = null;
    };
    const options = { passive: true };
    panel.addEventListener("wheel", leave, options);
    panel.addEventListener("pointerdown", leave, options);
    return () => {
      panel.removeEventListener("wheel", leave);
      panel.removeEventListener("pointerdown", leave);
    };
  }, [isLong, list]);
  useLayoutEffect(() => {
    if (before.current !== active) followed.current = active;
    before.current = active;
    const panel = scrollerOf(list.current);
    if (!isLong || followed.current === null || !panel) return;
    const top = panel.scrollTop;
    revealClaimCard(followed.current);
    if (panel.scrollTop === top && !virtualizer.isScrolling) followed.current = null;
  });

  return {
    isLong,
    height: isLong ? virtualizer.getTotalSize() : 0,
    places: isLong
      ? virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - above }))
      : listed.map((_, index) => ({ index, start: 0 })),
    measure: virtualizer.measureElement,
  };
}

/** The inspector's panel: the tabs keep how far it is scrolled. */
function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[role="tabpanel"]') ?? null;
}
