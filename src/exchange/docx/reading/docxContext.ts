import type { Lost } from "../../office/lost";
import type { NoteBook } from "../../office/noteBook";
import type { TrackedChanges } from "../../office/trackedChanges";
import type { DocxPackage, Relationships } from "./docxPackage";
import type { OpenFields } from "./fields";
import type { Numberings } from "./numbering";
import type { Styles } from "./styles";

/** What is the same, or goes on, through the whole text of a DOCX file. */
export interface DocxContext {
  readonly docx: DocxPackage;
  readonly relationships: Relationships;
  readonly styles: Styles;
  readonly numberings: Numberings;
  readonly fields: OpenFields;
  readonly changes: TrackedChanges;
  readonly lost: Lost;
  readonly notes: NoteBook;
  /** The thread of each comment, by the comment's id. */
  readonly threads: ReadonlyMap<string, string>;
  /** Footnotes and endnotes, by "footnote 2". */
  readonly footnotes: ReadonlyMap<string, string>;
  /** Threads whose stretch of text is open where the reading stands, and those that have words already. */
  readonly openNotes: Set<string>;
  readonly notesWithWords: Set<string>;
  /** Letters of text in each language. */
  readonly languages: Map<string, number>;
  /** Bookmarks that stand between paragraphs, and belong to the next. */
  readonly bookmarks: Set<string>;
  readonly places: Map<string, string>;
}
