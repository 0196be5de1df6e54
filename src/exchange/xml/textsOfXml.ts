import type { Element, Nodes } from "xast";

/** How a vocabulary of XML writes text. */
export interface XmlReading {
  /** Elements whose content is a line of its own. */
  readonly lines: ReadonlySet<string>;
  /** Elements that stand for a character, such as a line break. */
  readonly characters: Readonly<Record<string, string>>;
  /** Elements within a line whose content is no part of it, such as a comment. They are read by themselves. */
  readonly aside: ReadonlySet<string>;
}

/** The running text of a tree as a reader sees it, and then that of each aside in it: no markup parts a word. */
export function runningTexts(root: Element, reading: XmlReading): string[] {
  const asides: Element[] = [];
  const textOf = (node: Nodes): string => {
    if (node.type === "text") return node.value;
    if (node.type !== "element") return "";
    const character = reading.characters[node.name];
    if (character !== undefined) return character;
    if (node !== root && reading.aside.has(node.name)) {
      asides.push(node);
      return "";
    }
    const inside = node.children.map(textOf).join("");
    return reading.lines.has(node.name) ? `${inside}\n` : inside;
  };
  const own = textOf(root);
  return [own, ...asides.flatMap((aside) => runningTexts(aside, reading))];
}

/** What stands in the attributes of these names, wherever in a tree. */
export function attributeTexts(node: Nodes, names: ReadonlySet<string>): string[] {
  if (node.type !== "element") return [];
  const own = Object.entries(node.attributes).flatMap(([name, value]) => (names.has(name) && value ? [value] : []));
  return [...own, ...node.children.flatMap((child) => attributeTexts(child, names))];
}
