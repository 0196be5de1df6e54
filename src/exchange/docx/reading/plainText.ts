import { tidyLines } from "../../office/tidyLines";
import { elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { Relationships } from "./docxPackage";
import { hyperlinkOf } from "./hyperlink";

/** Elements without any text of the document, or with text that was deleted. */
const WITHOUT_TEXT = /Pr$|^(?:del|moveFrom|instrText|delText|delInstrText|Fallback)$/u;
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: " ",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00AD",
};

/** The paragraphs of a comment or footnote as lines of text, with the addresses that its links lead to. */
export function plainTextOf(node: XmlNode, relationships: Relationships): string {
  return tidyLines(collect(node, relationships));
}

function collect(node: XmlNode, relationships: Relationships): string {
  if (node.name === "t") return node.children.filter((part) => typeof part === "string").join("");
  if (WITHOUT_TEXT.test(node.name)) return "";
  const character = CHARACTERS[node.name];
  if (character !== undefined) return character;
  const text = elements(node)
    .map((inner) => collect(inner, relationships))
    .join("");
  if (node.name === "p") return `${text}\n`;
  if (node.name !== "hyperlink") return text;
  const href = hyperlinkOf(node, relationships);
  return href === null || href.startsWith("#") || text.includes(href) ? text : `${text} (${href})`;
}
