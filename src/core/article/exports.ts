import type { HistoryEntry } from "./history";

export type ExportEntry = Extract<HistoryEntry, { act: "exported" }>;

/** The exports in an article's history, the newest first. */
export function exportsIn(history: readonly HistoryEntry[]): ExportEntry[] {
  return history.filter((entry) => entry.act === "exported").reverse();
}
