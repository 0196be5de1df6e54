import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "../classNames";
import { DIALOG_BODY } from "./Dialog";
import styles from "./VirtualRows.module.css";

interface VirtualRowsProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** A row's usual height in pixels, until it has been measured. */
  readonly rowHeight: number;
  /** A row that is there wherever the list is scrolled to, because somebody is about to come back to it. */
  readonly pinned?: string | null;
  readonly className?: string | undefined;
  /** What is in a row. */
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length in a dialog, whose body scrolls it: of its rows only those in sight are there, and the one with the focus. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { label, items, keyOf, rowHeight, pinned = null, className, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [start, setStart] = useState(0);
  const [focused, setFocused] = useState(pinned);
  const keyAt = useCallback((index: number) => (items[index] ? keyOf(items[index]) : index), [items, keyOf]);
  const kept = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    getItemKey: keyAt,
    // Enough for Tab to find the next one.
    overscan: 8,
    scrollMargin: start,
    rangeExtractor: (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return kept < 0 || inSight.includes(kept) ? inSight : [...inSight, kept].sort((a, b) => a - b);
    },
  });
  // What stands above the list may have become higher.
  useLayoutEffect(() => {
    const body = list.current?.closest<HTMLElement>(`[${DIALOG_BODY}]`) ?? null;
    setScroller(body);
    if (!list.current || !body) return;
    setStart(list.current.getBoundingClientRect().top - body.getBoundingClientRect().top + body.scrollTop);
  });
  return (
    <ul
      ref={list}
      aria-label={label}
      className={classNames(styles.list, className)}
      style={{ blockSize: virtualizer.getTotalSize() }}
      onFocus={(event) => setFocused(event.target.closest("li")?.dataset["key"] ?? null)}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start: from }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={String(key)}
            ref={virtualizer.measureElement}
            data-index={index}
            data-key={keyOf(item)}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            className={styles.row}
            style={{ transform: `translateY(${from - start}px)` }}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
