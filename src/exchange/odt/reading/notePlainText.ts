import { tidyLines } from "../../office/tidyLines";
import { attribute } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";

const WITHOUT_TEXT = /^(?:annotation|note|tracked-changes|creator|date|date-string|creator-initials|initial-creator)$/u;

/** The paragraphs of an annotation or footnote as lines of text, with the addresses that its links lead to. */
export function notePlainText(node: XmlNode): string {
  return tidyLines(inside(node));
}

function inside(node: XmlNode): string {
  return node.children
    .map((inner) => (typeof inner === "string" ? inner.replace(/\s+/gu, " ") : collect(inner)))
    .join("");
}

function collect(node: XmlNode): string {
  if (WITHOUT_TEXT.test(node.name)) return "";
  if (node.name === "line-break") return "\n";
  if (node.name === "s" || node.name === "tab") return " ";
  const text = inside(node);
  if (node.name === "p" || node.name === "h") return `${text}\n`;
  const href = node.name === "a" ? attribute(node, "href") : undefined;
  return href === undefined || href.startsWith("#") || text.includes(href) ? text : `${text} (${href})`;
}
