import type { ReadingContext } from "../../office/readingContext";
import type { XmlNode } from "../../xml/readXml";
import type { OdtLists } from "./odtLists";
import type { OdtStyles } from "./odtStyles";

/** What is the same, or goes on, through the whole text of an OpenDocument. */
export interface OdtContext extends ReadingContext {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** The thread of each annotation, by its element. */
  readonly threads: ReadonlyMap<object, string>;
  /** Threads that are about the words where the reading stands, by the annotation's name. */
  readonly openNotes: Map<string, string>;
  readonly files: Map<string, Uint8Array>;
  /** The path of a picture as the document knows it; undefined when it is not there. */
  readonly pictureOf: (href: string) => string | undefined;
  /** The content of an object within the document: a formula. */
  readonly objectOf: (href: string) => XmlNode | undefined;
  /** Cells and rows may say that they stand for many; so many more cells are made at most. */
  repeats: number;
}
