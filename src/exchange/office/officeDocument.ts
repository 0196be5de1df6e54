import type { Block } from "./block";
import type { Lost } from "./lost";
import type { NoteBook } from "./noteBook";

/** What a document says of itself, beside its text. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly keywords: string;
  /** BCP 47, as the document has it; null when it does not say. */
  readonly language: string | null;
}

/** A word processor's document as both readers make it. */
export interface OfficeDocument {
  readonly blocks: readonly Block[];
  readonly properties: Properties;
  readonly notes: NoteBook;
  /** The text of the heading that a named place of the document stands at. */
  readonly places: ReadonlyMap<string, string>;
  /** Images by the paths that the blocks name them by. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly lost: Lost;
  readonly warnings: readonly string[];
}
