import type { ElementContent, Properties } from "hast";
import { element, text } from "../html/element";
import type { XmlNode } from "../xml/readXml";

/** Attributes that a page's text needs, as hast spells them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  href: "href",
  src: "src",
  alt: "alt",
  colspan: "colSpan",
  rowspan: "rowSpan",
  start: "start",
  width: "width",
  height: "height",
  style: "style",
  align: "align",
  dir: "dir",
  type: "type",
  role: "role",
};

/** XHTML within an item as a tree of HTML. */
export function xhtmlToHast(nodes: XmlNode["children"]): ElementContent[] {
  return nodes.map((node) => {
    if (typeof node === "string") return text(node);
    return element(node.name.toLowerCase(), propertiesOf(node), xhtmlToHast(node.children));
  });
}

function propertiesOf({ attributes }: XmlNode): Properties {
  const known = Object.entries(attributes).flatMap(([name, value]) => {
    const property = PROPERTIES[name.toLowerCase()];
    return property === undefined ? [] : [[property, value] as const];
  });
  const classes = attributes["class"]?.split(/\s+/u).filter(Boolean);
  return { ...Object.fromEntries(known), ...(classes ? { className: classes } : {}) };
}
