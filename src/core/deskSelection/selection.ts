/** Rows of a list that are selected, by id. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the row that was last selected or given up by itself. */
  readonly anchor: string | null;
  /** What was selected before the range that grows and shrinks from the anchor. */
  readonly base: ReadonlySet<string>;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null, base: new Set() };

/** Selects a row, or gives it up. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, base: next };
}

/**
 * The range from the anchor to a row, beside what was selected before; a range that was drawn from the same anchor gives way.
 * @param order ids of the list's rows
 * @param from where it begins when nothing has been selected yet, or what has is not in the list
 */
export function extendedTo({ anchor, base }: Selection, order: readonly string[], from: string, to: string): Selection {
  const start = anchor !== null && order.includes(anchor) ? anchor : from;
  const [first = 0, last = 0] = [order.indexOf(start), order.indexOf(to)].sort((a, b) => a - b);
  return { ids: new Set([...base, ...order.slice(Math.max(0, first), last + 1)]), anchor: start, base };
}

export function allSelected(order: readonly string[]): Selection {
  const ids = new Set(order);
  return { ids, anchor: null, base: ids };
}
