import { contentsOf } from "#exchange/firewall/contentsOf";
import { readXml, type XmlNode } from "#exchange/xml/readXml";
import { valueIn } from "../../../support/unwrap";

/** The files of a document, by their paths. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map((await contentsOf(bytes)).map(({ path, bytes: content }) => [path, content]));
}

/** One file of a document as a tree. */
export async function partOf(bytes: Uint8Array, path: string): Promise<XmlNode> {
  const content = (await partsOf(bytes)).get(path);
  if (!content) throw new Error(`The document has no ${path}`);
  return valueIn(readXml(new TextDecoder().decode(content)));
}

/** Every element of a name within another, prefix and all, in order. */
export function all(node: XmlNode, fullName: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return [...(child.fullName === fullName ? [child] : []), ...all(child, fullName)];
  });
}

/** All text within an element. */
export function textIn(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** An attribute of each element of a name within another. */
export function values(node: XmlNode, fullName: string, attribute: string): (string | undefined)[] {
  return all(node, fullName).map(({ attributes }) => attributes[attribute]);
}
