import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { matchesAccelerator } from "../../platform/shortcuts";
import { DELETE_KEYS } from "./deleteKeys";
import { indexAfterKey } from "./indexAfterKey";
import styles from "./RovingList.module.css";
import { type ListSelecting, selectByKey } from "./selectByKey";

export interface RovingListHandle {
  /** Focuses a row; without an id, or one that is not listed, the row that Tab would come to. */
  focus(id?: string): void;
}

interface RovingListProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** The row to come to when nobody has moved through the list yet; brought into view when it becomes another one. */
  currentId?: string | null;
  /** A row's usual height in pixels, until it has been measured. */
  rowHeight: number;
  /** Delete on a row. */
  onDelete?: (item: Item) => void;
  /** Rows can be selected. */
  selecting?: ListSelecting<Item>;
  ref?: Ref<RovingListHandle>;
  /** A row. Exactly one element in it carries `data-roving` and this `tabIndex`: what the arrow keys move between. */
  children: (item: Item, tabIndex: 0 | -1) => ReactNode;
}

/** A list of any length: only what is in sight is there, arrow keys move between rows, and it is one stop for Tab. */
export function RovingList<Item>(props: RovingListProps<Item>) {
  const { label, items, idOf, currentId = null, rowHeight, onDelete, selecting, ref, children } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [activeId, setActiveId] = useState(currentId);
  const activeIndexBefore = useRef(0);
  const focusAsked = useRef(false);

  const found = items.findIndex((item) => idOf(item) === activeId);
  const activeIndex = found >= 0 ? found : Math.min(activeIndexBefore.current, items.length - 1);

  // The same function as long as the items are the same: for another one all of them are measured anew, at every key.
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : idOf(item);
    },
    [items, idOf],
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey,
    overscan: 6,
    // The row with the focus stays, however far it is scrolled away: focus must not fall back to the document.
    rangeExtractor: (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(activeIndex) ? inSight : [...inSight, activeIndex].sort((a, b) => a - b);
    },
  });

  const focusRow = (index: number) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-roving]`);
    row?.focus({ preventScroll: true });
    return row !== undefined && row !== null;
  };
  const moveTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setActiveId(idOf(item));
    virtualizer.scrollToIndex(index, { align: "auto" });
    // A row that is out of sight is not there yet. One that is may be the active one already, and renders nothing new.
    focusAsked.current = !focusRow(index);
  };
  useImperativeHandle(ref, () => ({
    focus: (id) => {
      const index = items.findIndex((item) => idOf(item) === id);
      moveTo(index >= 0 ? index : activeIndex);
    },
  }));

  const [shownId, setShownId] = useState(currentId);
  if (shownId !== currentId) {
    setShownId(currentId);
    if (currentId !== null) setActiveId(currentId);
  }
  // Only when another row becomes the current one: not whenever the list is sorted anew.
  const indexOfCurrent = useRef(-1);
  indexOfCurrent.current = items.findIndex((item) => idOf(item) === currentId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is the same object at every render
  useEffect(() => {
    if (currentId !== null && indexOfCurrent.current >= 0) virtualizer.scrollToIndex(indexOfCurrent.current);
  }, [currentId]);

  useLayoutEffect(() => {
    activeIndexBefore.current = Math.max(0, activeIndex);
    // The row that had the focus has gone, and the focus with it: its neighbour takes over.
    const lost = found < 0 && activeId !== null && document.activeElement === document.body;
    if (!focusAsked.current && !lost) return;
    if (focusRow(activeIndex)) focusAsked.current = false;
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys of menus and other buttons of a row come by here too.
    if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-roving]")) return;
    const item = items[activeIndex];
    if (onDelete && item !== undefined && matchesAccelerator(event.nativeEvent, DELETE_KEYS)) {
      event.preventDefault();
      // A key held down must not empty the list.
      if (!event.repeat) onDelete(item);
      return;
    }
    if (selecting && selectByKey(event, selecting, { items, index: activeIndex, moveTo })) {
      event.preventDefault();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = indexAfterKey(event.key, activeIndex, items.length, page);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };

  return (
    <div ref={scroll} className={styles.scroll}>
      <ul
        ref={list}
        aria-label={label}
        className={styles.list}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const index = event.target.closest<HTMLElement>("[data-index]")?.dataset["index"];
          const item = items[Number(index ?? -1)];
          if (item !== undefined) setActiveId(idOf(item));
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={String(key)}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item, index === activeIndex ? 0 : -1)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
