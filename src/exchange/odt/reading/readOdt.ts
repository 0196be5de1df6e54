import { type Result, refuse, succeed } from "#core/result";
import { Lost } from "../../office/lost";
import { NoteBook } from "../../office/noteBook";
import type { OfficeDocument, Properties } from "../../office/officeDocument";
import type { Parts } from "../../office/readParts";
import { TrackedChanges } from "../../office/trackedChanges";
import { child, childrenNamed, descendants, elements, textWithin } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import { OdtBlockReader } from "./odtBlocks";
import type { OdtContext } from "./odtContext";
import { OdtLists } from "./odtLists";
import { OdtStyles } from "./odtStyles";
import { odtThreads } from "./odtThreads";

/** The XML of an OpenDocument text: three parts of an archive, or one flat file that is all of them. */
export interface OdtSource {
  readonly content: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly meta: XmlNode | undefined;
  /** Pictures by their paths. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** A part of the archive as XML. */
  readonly part: (path: string) => XmlNode | undefined;
  readonly warnings: readonly string[];
}

/** Cells and rows that are written once and stand for many, in a whole document. */
const MAX_REPEATS = 1_000;

/** The source of a document that is an archive. Problem codes: `document-encrypted`, `not-a-document`, and as `readXml`. */
export function odtSource(parts: Parts): Result<OdtSource> {
  const manifest = parts.optional("META-INF/manifest.xml");
  if (parts.bytes("encrypted-package") || (manifest && descendants(manifest, "encryption-data").length > 0)) {
    return refuse(
      "document-encrypted",
      "The document is protected by a password, and Stet cannot open it.",
      "Open it in LibreOffice, save it without the password, and import that.",
    );
  }
  const content = parts.root("content.xml");
  if (!content) return notADocument();
  if (!content.ok) return content;
  const files = parts.paths.flatMap((path): [string, Uint8Array][] => {
    const bytes = parts.bytes(path);
    return bytes && !path.endsWith(".xml") ? [[path, bytes]] : [];
  });
  const [styles, meta] = [parts.optional("styles.xml"), parts.optional("meta.xml")];
  const part = (path: string) => parts.optional(path);
  return succeed({ content: content.value, styles, meta, files: new Map(files), part, warnings: parts.warnings() });
}

/** An OpenDocument text as it is read: text with its structure, notes, images, and what it says of itself. */
export function readOdt(source: OdtSource): Result<OfficeDocument> {
  const { content, styles: styleRoot, meta, files: given, warnings } = source;
  const text = child(content, "body", "text");
  if (!text) return notADocument();
  const styles = new OdtStyles([...(styleRoot ? [styleRoot] : []), content]);
  const lost = new Lost();
  const notes = new NoteBook();
  const files = new Map(given);
  const context: OdtContext = {
    styles,
    lists: new OdtLists(styles, lost),
    lost,
    notes,
    changes: trackedChanges(text),
    threads: odtThreads(text, notes, lost),
    openNotes: new Map(),
    languages: new Map(),
    bookmarks: new Set(),
    places: new Map(),
    files,
    pictureOf: (href) => (/^https?:/iu.test(href) ? href : pathOf(href, given)),
    objectOf: (href) => source.part(`${href.replace(/^\.\/|\/+$/gu, "")}/content.xml`),
    repeats: MAX_REPEATS,
  };
  const blocks = new OdtBlockReader(context).read(text);
  lost.add("header", countHeaders(styleRoot ?? content));
  const properties = readProperties(meta, context.languages);
  const { places, changes } = context;
  return succeed({ blocks, notes, places, lost, files, properties, warnings: [...warnings, ...changes.sentences()] });
}

function notADocument() {
  return refuse(
    "not-a-document",
    "The file is an OpenDocument without a text in it: a spreadsheet, a presentation or a damaged document.",
    "Open it in the program it comes from, save its text as .odt or .docx, and import that.",
  );
}

/** What was deleted stands apart from the text (ODF 1.3, part 3, 5.5), so that what is in the text has been accepted. */
function trackedChanges(text: XmlNode): TrackedChanges {
  const changes = new TrackedChanges();
  for (const region of childrenNamed(child(text, "tracked-changes"), "changed-region")) {
    for (const kind of elements(region)) {
      const creator = descendants(kind, "creator")[0];
      const person = creator ? textWithin(creator) : undefined;
      if (kind.name === "insertion") changes.add("insertion", person);
      if (kind.name === "deletion") changes.add("deletion", person);
    }
  }
  return changes;
}

function pathOf(href: string, files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const path = href.replace(/^\.\//u, "").toLowerCase();
  return files.has(path) ? path : undefined;
}

/** Headers and footers with words: page numbers are nothing to miss. */
function countHeaders(styles: XmlNode): number {
  const pages = childrenNamed(child(styles, "master-styles"), "master-page");
  const parts = pages.flatMap(elements).filter(({ name }) => /^(?:header|footer)/u.test(name));
  return parts.filter((part) => /\p{L}/u.test(textWithin(part))).length;
}

function readProperties(meta: XmlNode | undefined, languages: ReadonlyMap<string, number>): Properties {
  const fields = child(meta, "meta");
  const values = (name: string) => childrenNamed(fields, name).map((node) => textWithin(node).trim());
  const [most] = [...languages].sort(([, a], [, b]) => b - a);
  return {
    title: values("title")[0] ?? "",
    author: values("initial-creator")[0] ?? values("creator")[0] ?? "",
    keywords: values("keyword").join(","),
    language: most?.[0] ?? values("language")[0] ?? null,
  };
}
