import { attribute } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { Relationships } from "./docxPackage";

/** Where a hyperlink leads: an address, a place in the document as "#name", or null for nowhere. */
export function hyperlinkOf(node: XmlNode, relationships: Relationships): string | null {
  const target = relationships.get(attribute(node, "id") ?? "")?.target ?? "";
  const anchor = attribute(node, "anchor");
  const place = anchor === undefined || target.includes("#") ? "" : `#${anchor}`;
  return `${target}${place}` || null;
}
