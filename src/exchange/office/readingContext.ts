import type { Lost } from "./lost";
import type { NoteBook } from "./noteBook";
import type { TrackedChanges } from "./trackedChanges";

/** What gathers while a word processor's text is read, whichever format it is in. */
export interface ReadingContext {
  readonly changes: TrackedChanges;
  readonly lost: Lost;
  readonly notes: NoteBook;
  /** Letters of text in each language. */
  readonly languages: Map<string, number>;
  /** Bookmarks that stand between paragraphs, and belong to the next. */
  readonly bookmarks: Set<string>;
  /** The words of the paragraph that each bookmark stands in, by its name. */
  readonly places: Map<string, string>;
}
