import type { Element, Nodes } from "hast";
import { spellings } from "../firewall/spellings";
import type { Written } from "../format";

/** Elements that stand within a line of text: no word ends at their edges. */
const INLINE = new Set(["a", "em", "strong", "u", "s", "sub", "sup", "span", "time", "b", "i"]);

/** Every text of a HTML tree as a reader finds it: the running text, and each attribute's value. */
export function textsOfHast(tree: Nodes): Written["texts"] {
  const attributes: string[] = [];
  const running = runningText(tree, attributes);
  return [
    { place: "the text of the page", text: running },
    ...attributes.flatMap((value) =>
      spellings(value).map((text) => ({ place: "a link, alt text or page property", text })),
    ),
  ];
}

function runningText(node: Nodes, attributes: string[]): string {
  if (node.type === "text" || node.type === "comment") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "style") return "";
  if (node.type === "element") attributes.push(...attributeTexts(node));
  const inside = node.children.map((child) => runningText(child, attributes)).join("");
  return node.type === "element" && INLINE.has(node.tagName) ? inside : `\n${inside}\n`;
}

/** The bytes of an embedded image are not text; everything else in an attribute is. */
function attributeTexts({ tagName, properties }: Element): string[] {
  return Object.entries(properties)
    .filter(([name]) => !(tagName === "img" && name === "src"))
    .flatMap(([, value]) => (Array.isArray(value) ? [value.join(" ")] : typeof value === "string" ? [value] : []));
}
