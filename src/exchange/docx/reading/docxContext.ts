import type { ReadingContext } from "../../office/readingContext";
import type { DocxPackage, Relationships } from "./docxPackage";
import type { OpenFields } from "./fields";
import type { Numberings } from "./numbering";
import type { Styles } from "./styles";

/** What is the same, or goes on, through the whole text of a DOCX file. */
export interface DocxContext extends ReadingContext {
  readonly docx: DocxPackage;
  readonly relationships: Relationships;
  readonly styles: Styles;
  readonly numberings: Numberings;
  readonly fields: OpenFields;
  /** The thread of each comment, by the comment's id. */
  readonly threads: ReadonlyMap<string, string>;
  /** Footnotes and endnotes, by "footnote 2". */
  readonly footnotes: ReadonlyMap<string, string>;
  /** Threads whose stretch of text is open where the reading stands, and those that have words already. */
  readonly openNotes: Set<string>;
  readonly notesWithWords: Set<string>;
}
