import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Direction } from "#core/language/direction";
import type { DocxParts } from "./docxParts";
import { INDENT } from "./measures";
import { inlineToRuns } from "./runs";
import { listIndent } from "./stylesPart";
import type { TextPlace } from "./textPlace";
import { val, w } from "./w";

/** What sets a paragraph apart from a plain one of its place. */
interface ParagraphSetting {
  readonly style?: string | undefined;
  /** The number of the list that it is an item of. */
  readonly list?: number;
}

/** A text block as a paragraph that says which way it runs. */
export function textToParagraph(
  node: DocumentNode,
  place: TextPlace,
  parts: DocxParts,
  setting: ParagraphSetting = {},
  before: readonly Element[] = [],
): Element {
  const direction = directionOfNode(node, place.direction);
  const runs = inlineToRuns(node.content ?? [], { language: place.language, direction }, parts);
  return paragraph([...before, ...runs], { ...place, direction }, setting);
}

export function paragraph(content: readonly Element[], place: TextPlace, setting: ParagraphSetting = {}): Element {
  const { level, direction, align } = place;
  const { list } = setting;
  const style = setting.style ?? place.style ?? (level >= 0 ? "ListParagraph" : undefined);
  const properties = [
    ...(style === undefined ? [] : [val("pStyle", style)]),
    ...(list === undefined ? [] : [w("numPr", {}, [val("ilvl", level), val("numId", list)])]),
    ...(direction === "rtl" ? [w("bidi")] : []),
    ...indentation(place, list, style),
    ...(align === null ? [] : [val("jc", leading(align, direction))]),
  ];
  return w("p", {}, [...(properties.length > 0 ? [w("pPr", {}, properties)] : []), ...content]);
}

/** Numberings set their items in by themselves, and so do some styles. */
function indentation({ level, indent }: TextPlace, list: number | undefined, style: string | undefined): Element[] {
  if (list !== undefined) return indent > 0 ? [listIndent(level, indent)] : [];
  const left = indent + (level >= 0 ? INDENT * (level + 1) : 0);
  const own = style === "Quote" || style === "ListParagraph" ? INDENT : 0;
  return left > own ? [w("ind", { left })] : [];
}

/** In a paragraph from the right, "left" is where its lines begin (ECMA-376, part 4, 14.11.2). */
function leading(align: "left" | "center" | "right", direction: Direction): string {
  if (align === "center" || direction === "ltr") return align;
  return align === "left" ? "right" : "left";
}
