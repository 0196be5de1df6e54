import type { Article } from "./article";
import { type ExportEntry, exportsIn } from "./exports";

/** Acts that the history records and that change no words, each a version of its own. */
const WORDLESS = new Set(["exported", "stage", "signed-off", "sign-off-withdrawn"]);

/**
 * The newest final export that has the article's words as they are now, or null when there is none. Recording an export
 * makes a version, and so does each wordless act after it; any version more is an edit.
 */
export function currentExport({ version, history }: Pick<Article, "version" | "history">): ExportEntry | null {
  const [newest] = exportsIn(history).filter((entry) => !entry.draft);
  if (!newest) return null;
  const later = history.slice(history.lastIndexOf(newest) + 1).filter((entry) => WORDLESS.has(entry.act)).length;
  return version === newest.version + 1 + later ? newest : null;
}
