import type { Root } from "hast";
import { parseHtml } from "#core/article/html/parseHtml";
import { type Result, succeed } from "#core/result";
import { readNitf } from "../nitf/readNitf";
import { NO_DETAILS, type WireItem } from "../wire/importItem";
import { textToHast } from "../wire/textToHast";
import { allNamed, attributeOf, elementsOf } from "../xml/findNodes";
import type { XmlNode } from "../xml/readXml";
import { xhtmlToHast } from "./xhtmlToHast";

/** The text of an item, of the renditions in it the one with the most structure; null for an item without a text in it. */
export function itemText(item: XmlNode): Result<WireItem> | null {
  const inline = allNamed(item, "inlineXML").flatMap((content) => elementsOf(content));
  const nitf = inline.find(({ name }) => name.toLowerCase() === "nitf");
  if (nitf) return succeed(readNitf(nitf));
  const page = inline.find(({ name }) => /^(?:html|body|article|section|div|p)$/iu.test(name));
  if (page) return succeed(untold({ type: "root", children: xhtmlToHast([page]) }));
  const data = allNamed(item, "inlineData");
  const html = data.find((content) => /html/iu.test(attributeOf(content, "contenttype")));
  if (html) {
    const parsed = parseHtml(verbatim(html));
    return parsed.ok ? succeed(untold(parsed.value)) : parsed;
  }
  const plain = data.find((content) => isPlain(content) && verbatim(content).trim() !== "");
  return plain ? succeed(untold(textToHast(verbatim(plain)))) : null;
}

/** Data that is encoded is a file of another kind. */
function isPlain(content: XmlNode): boolean {
  const type = attributeOf(content, "contenttype");
  return attributeOf(content, "encoding") === "" && (type === "" || /^text\/plain/iu.test(type));
}

function verbatim(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : verbatim(child))).join("");
}

function untold(tree: Root): WireItem {
  return { details: NO_DETAILS, tree, warnings: [] };
}
