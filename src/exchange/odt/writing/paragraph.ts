import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { directionOf } from "#core/language/direction";
import { xml } from "../../xml/writeXml";
import { inlineToOdt } from "./inline";
import type { OdtParts } from "./odtParts";
import type { OdtPlace } from "./odtPlace";

/** A text block as a paragraph; of another style than its place's where that is given. */
export function textToParagraph(
  node: DocumentNode,
  around: OdtPlace,
  parts: OdtParts,
  style: string = around.style,
): Element {
  const place = { ...around, direction: directionOfNode(node, around.direction) };
  return paragraph(inlineToOdt(node.content ?? [], place, parts), place, parts, style);
}

export function paragraph(
  content: readonly (Element | string)[],
  place: OdtPlace,
  parts: OdtParts,
  style: string = place.style,
): Element {
  return xml("text:p", { "text:style-name": paragraphStyle(place, parts, style) }, content);
}

/** The style itself, or one based on it where a paragraph runs against the article's way, or a cell aligns it. */
export function paragraphStyle({ language, direction, align }: OdtPlace, parts: OdtParts, parent: string): string {
  const usual = directionOf(language);
  const properties = {
    ...(direction === usual ? {} : { "style:writing-mode": direction === "rtl" ? "rl-tb" : "lr-tb" }),
    ...(align === null ? {} : { "fo:text-align": align }),
  };
  if (Object.keys(properties).length === 0) return parent;
  return parts.style("paragraph", [xml("style:paragraph-properties", properties)], parent);
}
