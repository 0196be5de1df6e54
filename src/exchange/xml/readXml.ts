import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { type Result, refuse, succeed } from "#core/result";
import { markupOf } from "./markup";

/** An element as it is read: names without their prefixes, for what those stand for differs from file to file. */
export interface XmlNode {
  /** Without a prefix: "p" of `w:p`. */
  readonly name: string;
  /** As it is written: `w:p`. */
  readonly fullName: string;
  /** As they are written, prefixes and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Elements within elements. A document has a few dozen; thousands were made to fill the stack. */
const MAX_DEPTH = 500;
/** What XML 1.0 forbids (2.2, Char), written as it is or as a number. Programs that write it mean nothing by it. */
const NOT_XML = /(?![\t\n\r\u0085])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;
const NUMBERED = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu;
/** What declares entities: they can refer to one another until the memory is full, or to files that are nobody's business. */
const ENTITY_DECLARATION = /<!ENTITY\b/iu;

/**
 * The root of an XML document. Document types are passed over: nothing they declare is resolved, nothing they refer to is
 * opened, and one that declares entities is refused. HTML's named characters are known, for wire copy uses them undeclared.
 * Problem codes: `xml-damaged`, `xml-entities`, `too-deep`.
 */
export function readXml(text: string): Result<XmlNode> {
  const { depth, documentType } = markupOf(text);
  if (ENTITY_DECLARATION.test(documentType)) {
    return refuse(
      "xml-entities",
      "The file declares XML entities of its own, which can be made to fill the memory or to read other files. It was not read.",
      "Ask for the file without them.",
    );
  }
  if (depth > MAX_DEPTH) return tooDeep();
  try {
    const { root } = parseXml(legal(text), {
      ignoreUndefinedEntities: true,
      resolveUndefinedEntity: characterNamed,
    });
    if (root) return succeed(toNode(root));
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    if (!(error instanceof XmlError)) throw error;
    return damaged(` at line ${error.line}, column ${error.column}`);
  }
  return damaged("");
}

/** White space before the declaration is a mistake that many programs make. */
function legal(text: string): string {
  return text
    .replace(/^[\s\uFEFF]+/u, "")
    .replace(NOT_XML, "")
    .replace(NUMBERED, (reference, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff && String.fromCodePoint(code).replace(NOT_XML, "") !== "" ? reference : "";
    });
}

function tooDeep() {
  return refuse(
    "too-deep",
    "The file's XML is nested deeper than any document.",
    "Ask for it again, or send its text.",
  );
}

/** What is wrong is told by its place: the parser's own words quote the file. */
function damaged(place: string) {
  return refuse(
    "xml-damaged",
    `The file's XML is damaged or cut off${place}.`,
    "Get the file again, or save it again from the program it comes from.",
  );
}

function toNode({ name, attributes, children }: XmlElement): XmlNode {
  return {
    name: name.slice(name.indexOf(":") + 1),
    fullName: name,
    attributes,
    children: children.flatMap((child): (XmlNode | string)[] => {
      if (child instanceof XmlElement) return [toNode(child)];
      return child instanceof XmlText ? [child.text] : [];
    }),
  };
}

/** The parser hands over the whole reference, `&mdash;`. */
function characterNamed(reference: string): string | null {
  return decodeNamedCharacterReference(reference.replace(/^&|;$/gu, "")) || null;
}
