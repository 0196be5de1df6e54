import type { ListPlace, Paragraph } from "../../office/block";
import { headingLevelOf } from "../../office/styleNames";
import { whole } from "../../office/whole";
import { attribute, child } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { isOn, outlineLevel, type Style, valOf } from "./styles";

/** What a paragraph is by its properties, before its content is read. */
export interface ParagraphStyle extends Pick<Paragraph, "role" | "heading" | "list" | "indented" | "dir" | "align"> {
  /** From the margin to its text, in twentieths of a point. */
  readonly left: number;
  readonly language: string | undefined;
}

/** Twentieths of a point (0.35 cm): what is set in by less is not set in. */
const MIN_INDENT = 200;
const NAMED_LIST = /^list (bullet|number)(?: ([1-9]))?$/u;

/** Reads the properties of a paragraph, and counts it when it is an item of a list. */
export function paragraphStyle(properties: XmlNode | undefined, context: DocxContext): ParagraphStyle {
  const { styles } = context;
  const styleId = valOf(child(properties, "pStyle"));
  const style = styles.paragraph(styleId);
  const sources = [...(properties ? [properties] : []), ...style.paragraphProperties];
  const heading = headingOf(properties, style);
  const numbered = listPlace(properties, style, styleId, context);
  if (heading !== null && numbered?.place?.ordered) context.lost.add("headingNumber");
  const list = heading === null && style.role !== "title" ? (numbered?.place ?? null) : null;
  const indent = indentOf(sources);
  const isList = numbered !== null || style.names.some((name) => name.startsWith("list"));
  const bidi = find(sources, "bidi");
  const rtl = bidi !== undefined && isOn(valOf(bidi));
  return {
    role: heading === null ? style.role : null,
    heading,
    list,
    left: numbered && !child(properties, "ind") ? numbered.indent : indent.left,
    indented: !isList && heading === null && isSetIn(properties, indent, indentOf(style.paragraphProperties)),
    dir: rtl ? "rtl" : null,
    align: alignOf(valOf(find(sources, "jc")), rtl),
    language: languageOf(style, styles.defaults, rtl),
  };
}

/** A role that a style has by its own name wins over a heading that it is based on. */
function headingOf(properties: XmlNode | undefined, style: Style): number | null {
  const isNamed = headingLevelOf(style.names[0] ?? "") !== null;
  if (style.role !== null && !isNamed) return null;
  return outlineLevel(properties) ?? style.heading;
}

/** What its numbering makes of a paragraph: an item, or a further paragraph of one, and how far it is set in for that. */
interface Numbered {
  readonly place: ListPlace | null;
  readonly indent: number;
}

function listPlace(
  properties: XmlNode | undefined,
  style: Style,
  styleId: string | undefined,
  { numberings, lost }: DocxContext,
): Numbered | null {
  const own = child(properties, "numPr");
  const inherited = style.paragraphProperties.flatMap((source) => child(source, "numPr") ?? []);
  const id = [own, ...inherited].map((source) => valOf(child(source, "numId"))).find((found) => found !== undefined);
  if (id === undefined) return namedList(style);
  if (id === "0") return null;
  const said = [own, ...inherited].map((source) => whole(valOf(child(source, "ilvl"))));
  const level = said.find((found) => found !== undefined) ?? numberings.levelOf(id, styleId);
  const item = numberings.next(id, level);
  const { list, ordered, number, indent } = item;
  if (item.bare) return { place: null, indent };
  if (item.lettered && item.first) lost.add("letters");
  return { place: { id: list, level: item.level, ordered, number, begins: true }, indent };
}

/** Word's own list styles, in a file that lacks their numbering. */
function namedList({ names }: Style): Numbered | null {
  const found = names.map((name) => NAMED_LIST.exec(name)).find((match) => match !== null);
  if (!found) return null;
  const level = Number(found[2] ?? 1) - 1;
  const place = { id: found[1] ?? "", level, ordered: found[1] === "number", number: 1, begins: true };
  return { place, indent: 360 * (level + 1) };
}

/** Twentieths of a point. */
interface Indent {
  readonly left: number;
  readonly right: number;
  readonly hanging: number;
}

/** Indentation: each edge from the nearest source that has it. */
function indentOf(sources: readonly XmlNode[]): Indent {
  const indents = sources.flatMap((source) => child(source, "ind") ?? []);
  const edge = (...names: string[]) => {
    for (const indent of indents) {
      const value = names.map((name) => whole(attribute(indent, name))).find((found) => found !== undefined);
      if (value !== undefined) return value;
    }
    return 0;
  };
  return { left: edge("left", "start"), right: edge("right", "end"), hanging: edge("hanging") };
}

/** A quotation is set in further than its style by hand, or on both sides by its style. */
function isSetIn(properties: XmlNode | undefined, indent: Indent, styled: Indent): boolean {
  const own = child(properties, "ind");
  const isOwn = own !== undefined && (attribute(own, "left") ?? attribute(own, "start")) !== undefined;
  if (isOwn) return edgeOf(indent) - Math.max(edgeOf(styled), 0) >= MIN_INDENT;
  return edgeOf(styled) >= MIN_INDENT && styled.right >= MIN_INDENT;
}

/** Where the first line begins, when it stands out. */
function edgeOf({ left, hanging }: Indent): number {
  return left - hanging;
}

function alignOf(value: string | undefined, rtl: boolean): Paragraph["align"] {
  if (value === "center") return "center";
  if (value !== "right" && value !== "end") return null;
  return rtl ? "left" : "right";
}

function languageOf(style: Style, defaults: XmlNode | undefined, rtl: boolean): string | undefined {
  const name = rtl ? "bidi" : "val";
  for (const source of [...style.runProperties, ...(defaults ? [defaults] : [])]) {
    const language = child(source, "lang");
    const said = language ? attribute(language, name) : undefined;
    if (said !== undefined) return said;
  }
  return undefined;
}

function find(sources: readonly XmlNode[], name: string): XmlNode | undefined {
  for (const source of sources) {
    const found = child(source, name);
    if (found) return found;
  }
  return undefined;
}
