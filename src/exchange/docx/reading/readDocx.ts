import { type Result, refuse, succeed } from "#core/result";
import { Lost } from "../../office/lost";
import { NoteBook } from "../../office/noteBook";
import type { OfficeDocument, Properties } from "../../office/officeDocument";
import type { Parts } from "../../office/readParts";
import { TrackedChanges } from "../../office/trackedChanges";
import { attribute, child, childrenNamed, elements, textWithin } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { type DocxPackage, openDocx } from "./docxPackage";
import { OpenFields } from "./fields";
import { Numberings } from "./numbering";
import { plainTextOf } from "./plainText";
import { BlockReader } from "./readBlocks";
import { Styles } from "./styles";
import { readThreads } from "./threads";

/** Kinds of footnotes that are lines between text and notes, and no notes (ECMA-376, part 1, 17.18.33). */
const SEPARATOR = /separator|continuation/iu;

/** A DOCX file as it is read: text with its structure, notes, images, and what it says of itself. */
export function readDocx(parts: Parts): Result<OfficeDocument> {
  const opened = openDocx(parts);
  if (!opened.ok) return opened;
  const { docx, main } = opened.value;
  const body = child(main, "body");
  if (!body) return notADocument();
  const context = contextOf(docx);
  const blocks = new BlockReader(context).read(body);
  const { lost, changes, notes, places, languages } = context;
  lost.add("header", countHeaders(docx));
  const files = new Map(
    parts.paths.flatMap((path): [string, Uint8Array][] => {
      const bytes = parts.bytes(path);
      return bytes && !/\.(?:xml|rels)$/u.test(path) ? [[path, bytes]] : [];
    }),
  );
  return succeed({
    blocks,
    notes,
    places,
    lost,
    files,
    properties: readProperties(docx, languages),
    warnings: [...parts.warnings(), ...changes.sentences()],
  });
}

function notADocument() {
  return refuse(
    "not-a-document",
    "The file is an archive of Word’s kind without a text in it: a workbook, a presentation or a damaged document.",
    "Open it in the program it comes from, save its text as .docx, and import that.",
  );
}

function contextOf(docx: DocxPackage): DocxContext {
  const styles = new Styles(docx.part("styles"));
  const lost = new Lost();
  const notes = new NoteBook();
  return {
    docx,
    relationships: docx.relationshipsOf(docx.mainPath),
    styles,
    numberings: new Numberings(docx.part("numbering"), styles),
    fields: new OpenFields(),
    changes: new TrackedChanges(),
    lost,
    notes,
    threads: readThreads(docx, notes, lost),
    footnotes: new Map([
      ...readFootnotes(docx, "footnote", notes, lost),
      ...readFootnotes(docx, "endnote", notes, lost),
    ]),
    openNotes: new Set(),
    notesWithWords: new Set(),
    languages: new Map(),
    bookmarks: new Set(),
    places: new Map(),
  };
}

function readFootnotes(
  docx: DocxPackage,
  kind: "footnote" | "endnote",
  notes: NoteBook,
  lost: Lost,
): [string, string][] {
  const relationships = docx.relationshipsOf(docx.path(`${kind}s`));
  return childrenNamed(docx.part(`${kind}s`), kind).flatMap((node): [string, string][] => {
    const text = SEPARATOR.test(attribute(node, "type") ?? "") ? "" : plainTextOf(node, relationships);
    if (text === "") return [];
    lost.add("footnote");
    const label = kind === "footnote" ? "Footnote" : "Endnote";
    const id = notes.add({ remarks: [{ by: "", at: null, text: `${label}: ${text}` }] });
    return [[`${kind} ${attribute(node, "id") ?? ""}`, id]];
  });
}

/** Headers and footers with words: page numbers are nothing to miss. */
function countHeaders(docx: DocxPackage): number {
  const texts = ["header", "footer"].flatMap((type) => docx.parts(type)).map((root) => plainTextOf(root, new Map()));
  return texts.filter((text) => /\p{L}/u.test(text)).length;
}

function readProperties(docx: DocxPackage, languages: ReadonlyMap<string, number>): Properties {
  const core = docx.property("core-properties");
  const [most] = [...languages].sort(([, a], [, b]) => b - a);
  return {
    title: propertyOf(core, "title"),
    author: propertyOf(core, "creator"),
    keywords: propertyOf(core, "keywords"),
    language: most?.[0] ?? (propertyOf(core, "language") || null),
  };
}

function propertyOf(core: XmlNode | undefined, name: string): string {
  const found = (core ? elements(core) : []).find((node) => node.name === name);
  return found ? textWithin(found).trim() : "";
}
