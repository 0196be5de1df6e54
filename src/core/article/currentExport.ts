import type { Article } from "./article";
import { type ExportEntry, exportsIn } from "./exports";

/** Acts that the history records and that change no words, each a version of its own. */
const WORDLESS = new Set(["exported", "stage", "signed-off", "sign-off-withdrawn"]);

/**
 * The newest final export that has the article's words as they are now, or null when there is none. Recording an export
 * makes a version, and so does each wordless act after it; any version more is an edit.
 */
export function currentExport({ version, history }: Pick<Article, "version" | "history">): ExportEntry | null {
  const acts = history.filter((entry) => WORDLESS.has(entry.act));
  // Of files that were made together, the first tells what the others share.
  const start = acts.findIndex((entry, at) => entry.act === "exported" && version - entry.version === acts.length - at);
  return start === -1 ? null : (exportsIn(acts.slice(start)).find((entry) => !entry.draft) ?? null);
}
