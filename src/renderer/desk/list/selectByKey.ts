import type { KeyboardEvent } from "react";
import { indexAfterKey } from "./indexAfterKey";

/** How rows of a list are selected. */
export interface ListSelecting<Item> {
  /** Whether rows are being selected: Space and Escape are for that then. */
  readonly on: boolean;
  readonly toggle: (item: Item) => void;
  readonly extend: (from: Item, to: Item) => void;
  readonly all: () => void;
  readonly end: () => void;
}

interface Place<Item> {
  readonly items: readonly Item[];
  readonly index: number;
  readonly moveTo: (index: number) => void;
}

/** Whether a key on a row has selected something: Space, Shift with what moves, Ctrl or Cmd with A, and Escape. */
export function selectByKey<Item>(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { on, toggle, extend, all, end }: ListSelecting<Item>,
  { items, index, moveTo }: Place<Item>,
): boolean {
  const item = items[index];
  if (item === undefined || altKey) return false;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== "a" || shiftKey) return false;
    all();
    return true;
  }
  if (key === " " && on) toggle(item);
  else if (key === "Escape" && on) end();
  else {
    // A page at a time is more than anybody means to select with one key.
    const next = shiftKey ? indexAfterKey(key, index, items.length, 0) : null;
    const to = items[next ?? -1];
    if (next === null || to === undefined) return false;
    extend(item, to);
    moveTo(next);
  }
  return true;
}
