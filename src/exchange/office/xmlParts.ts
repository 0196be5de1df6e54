import type { XmlNode } from "../xml/readXml";

/** An attribute by its name without the prefix, which differs from file to file. */
export function attribute({ attributes }: XmlNode, name: string): string | undefined {
  for (const key of Object.keys(attributes)) {
    if (key === name || (key.endsWith(name) && key[key.length - name.length - 1] === ":")) return attributes[key];
  }
  return undefined;
}

export function elements({ children }: XmlNode): XmlNode[] {
  return children.filter((child): child is XmlNode => typeof child !== "string");
}

export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node ? elements(node).filter((child) => child.name === name) : [];
}

/** The first child of that name, and within it the first of the next, and so on. */
export function child(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of names) {
    found = found?.children.find((each): each is XmlNode => typeof each !== "string" && each.name === name);
  }
  return found;
}

/** Every element of that name within a node, those in others of that name left out. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((inner) => (inner.name === name ? [inner] : descendants(inner, name)));
}

/** All the text within a node. */
export function textWithin(node: XmlNode): string {
  return node.children.map((inner) => (typeof inner === "string" ? inner : textWithin(inner))).join("");
}
