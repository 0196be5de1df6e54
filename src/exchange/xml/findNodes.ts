import type { XmlNode } from "./readXml";

/** The elements among a node's children. */
export function elementsOf({ children }: XmlNode): XmlNode[] {
  return children.filter((child): child is XmlNode => typeof child !== "string");
}

/** The children of this name. */
export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return elementsOf(node).filter((child) => child.name === name);
}

/** Every element that matches within a node, in order; those inside another match are left out. */
export function outermost(node: XmlNode, matches: (node: XmlNode) => boolean): XmlNode[] {
  return elementsOf(node).flatMap((child) => (matches(child) ? [child] : outermost(child, matches)));
}

/** The elements of this name anywhere within a node. */
export function allNamed(node: XmlNode, name: string): XmlNode[] {
  return outermost(node, (child) => child.name === name);
}

/** The text of a node on one line; `without` names elements that are no part of it. */
export function xmlText(node: XmlNode | undefined, without: ReadonlySet<string> = NONE): string {
  if (!node) return "";
  const collect = ({ children }: XmlNode): string =>
    children
      .map((child) =>
        typeof child === "string"
          ? child
          : without.has(child.name)
            ? " "
            : APART.has(child.name)
              ? ` ${collect(child)} `
              : collect(child),
      )
      .join("");
  return collect(node).replace(/\s+/gu, " ").trim();
}

const NONE: ReadonlySet<string> = new Set();
/** Elements at whose edges a word ends. */
const APART = new Set(["p", "br", "hl1", "hl2", "li", "name", "byttl", "div", "block"]);

/** An attribute, whatever its prefix: `xml:lang`, `lang`. */
export function attributeOf(node: XmlNode | undefined, name: string): string {
  const found = Object.entries(node?.attributes ?? {}).find(([key]) => key === name || key.endsWith(`:${name}`));
  return found?.[1] ?? "";
}
