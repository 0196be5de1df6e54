import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { type Result, refuse, succeed } from "#core/result";

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
const TAG = /<(\/?)[^\s<>!?/][^<>]*?(\/?)>/gu;
/** What declares entities: they can refer to one another until the memory is full, or to files that are nobody's business. */
const ENTITY_DECLARATION = /<!ENTITY\b/iu;

/**
 * The root of an XML document. Document types are passed over: nothing they declare is resolved, nothing they refer to is
 * opened, and one that declares entities is refused. HTML's named characters are known, for wire copy uses them undeclared.
 * Problem codes: `xml-damaged`, `xml-entities`, `too-deep`.
 */
export function readXml(text: string): Result<XmlNode> {
  if (ENTITY_DECLARATION.test(text)) {
    return refuse(
      "xml-entities",
      "The file declares XML entities of its own, which can be made to fill the memory or to read other files. It was not read.",
      "Ask for the file without them.",
    );
  }
  if (tooDeep(text)) {
    return refuse(
      "too-deep",
      "The file's XML is nested deeper than any document.",
      "Ask for it again, or send its text.",
    );
  }
  try {
    const { root } = parseXml(text.replace(/^\uFEFF/u, ""), { resolveUndefinedEntity: characterNamed });
    if (root) return succeed(toNode(root));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return damaged(` at line ${error.line}, column ${error.column}`);
  }
  return damaged("");
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

/** Counted before the parser sees it, which takes a level of the stack for each. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closing, empty] of text.matchAll(TAG)) {
    if (empty === "/") continue;
    depth += closing === "/" ? -1 : 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
