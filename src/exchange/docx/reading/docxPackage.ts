import { posix } from "node:path";
import { type Result, refuse, succeed } from "#core/result";
import type { Parts } from "../../office/readParts";
import { attribute, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";

/** What a part refers to under an id (ECMA-376, part 2, 9.3). */
export interface Relationship {
  /** The last word of its type: "image", "hyperlink". Strict and transitional files agree in it. */
  readonly type: string;
  /** A path in the package, or an address when it is external. */
  readonly target: string;
  readonly external: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

const MAIN_TYPES = /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/iu;

/** The parts of a DOCX file that belong to its text. */
export class DocxPackage {
  readonly mainPath: string;
  readonly #parts: Parts;
  readonly #relationships: Relationships;

  constructor(parts: Parts, mainPath: string) {
    this.mainPath = mainPath;
    this.#parts = parts;
    this.#relationships = readRelationships(parts, mainPath);
  }

  /** A part that the text refers to: "styles", "comments"; what refers to nothing is looked for at its usual place. */
  part(type: string): XmlNode | undefined {
    return this.#parts.optional(this.path(type));
  }

  path(type: string): string {
    const found = [...this.#relationships.values()].find((relationship) => relationship.type === type);
    return found?.target ?? posix.join(posix.dirname(this.mainPath), `${type}.xml`);
  }

  /** Every part of a type: a document has several headers. */
  parts(type: string): XmlNode[] {
    return [...this.#relationships.values()].flatMap((relationship) => {
      const root = relationship.type === type ? this.#parts.optional(relationship.target) : undefined;
      return root ? [root] : [];
    });
  }

  /** What a part's ids refer to. */
  relationshipsOf(path: string): Relationships {
    return path === this.mainPath ? this.#relationships : readRelationships(this.#parts, path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#parts.bytes(path);
  }

  /** The document's own data on itself: "core-properties". */
  property(type: string): XmlNode | undefined {
    const found = [...readRelationships(this.#parts, "").values()].find((relationship) => relationship.type === type);
    return this.#parts.optional(found?.target ?? `docProps/${type.replace("-properties", "")}.xml`);
  }
}

/** The package around a document's main part, and that part. Problem codes: `not-a-document`, and as `readXml`. */
export function openDocx(parts: Parts): Result<{ readonly docx: DocxPackage; readonly main: XmlNode }> {
  const path = mainPart(parts);
  const root = path === undefined ? undefined : parts.root(path);
  if (path === undefined || !root) {
    return refuse(
      "not-a-document",
      "The file is an archive of Word’s kind without a text in it.",
      "Open it in Word or LibreOffice, save it again as .docx, and import that.",
    );
  }
  if (!root.ok) return root;
  return succeed({ docx: new DocxPackage(parts, path), main: root.value });
}

function mainPart(parts: Parts): string | undefined {
  const named = [...readRelationships(parts, "").values()].find(({ type }) => type === "officedocument")?.target;
  if (named !== undefined && parts.bytes(named)) return named;
  const types = parts.optional("[Content_Types].xml");
  const declared = (types ? elements(types) : []).find((type) => MAIN_TYPES.test(attribute(type, "ContentType") ?? ""));
  const path = (declared ? (attribute(declared, "PartName") ?? "") : "").replace(/^\//u, "");
  return [path, "word/document.xml"].find((candidate) => parts.bytes(candidate) !== undefined);
}

function readRelationships(parts: Parts, path: string): Relationships {
  const folder = posix.dirname(path);
  const root = parts.optional(posix.join(folder, "_rels", `${posix.basename(path)}.rels`));
  return new Map(
    (root ? elements(root) : []).flatMap((node): [string, Relationship][] => {
      const id = attribute(node, "Id");
      const target = attribute(node, "Target");
      if (id === undefined || target === undefined) return [];
      const external = attribute(node, "TargetMode")?.toLowerCase() === "external";
      const type = (attribute(node, "Type") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
      return [[id, { type, external, target: external ? target : resolve(folder, target) }]];
    }),
  );
}

/** Parts are named from the folder of what refers to them, or from the top of the package. */
function resolve(folder: string, target: string): string {
  const path = decoded(target);
  return posix.join(path.startsWith("/") ? "" : folder, path).replace(/^\/+/u, "");
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
