import type { Element, ElementContent, Root } from "xast";
import { toXml } from "xast-util-to-xml";

/** Beside what XML 1.0 forbids (2.2, Char) the other control characters, which mean nothing to anybody. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, strings among the children are text. */
export function xml(name: string, attributes: Attributes = {}, children: readonly (Element | string)[] = []): Element {
  const known = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, legal(String(value))]],
  );
  const content = children.map(
    (child): ElementContent => (typeof child === "string" ? { type: "text", value: legal(child) } : child),
  );
  return { type: "element", name, attributes: Object.fromEntries(known), children: content };
}

/** A whole XML file in UTF-8, with its declaration. */
export function writeXml(root: Element): string {
  const tree: Root = { type: "root", children: [root] };
  // The serialiser leaves the end of a CDATA section as it is, which must not stand in text (XML 1.0, 2.4). It writes no section.
  const written = toXml(tree).replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written}\n`;
}

function legal(text: string): string {
  return text.replace(NOT_XML, "");
}
