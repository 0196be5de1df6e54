import type { Element, Nodes } from "hast";
import { spellings } from "../firewall/spellings";
import type { Written } from "../format";
import { textsOfJson } from "../json/textsOfJson";

/** Elements that stand within a line of text: no word ends at their edges. */
const INLINE = new Set(["a", "em", "strong", "u", "s", "sub", "sup", "span", "time", "b", "i"]);

/** Every text of a HTML tree as a reader finds it: the running text, each attribute's value, and data in JSON for machines. */
export function textsOfHast(tree: Nodes): Written["texts"] {
  const found: Found = { attributes: [], data: [] };
  const running = runningText(tree, found);
  return [
    { place: "the text of the page", text: running },
    ...found.attributes.flatMap((value) =>
      spellings(value).map((text) => ({ place: "a link, alt text or page property", text })),
    ),
    ...found.data.flatMap((data) => textsOfJson(data, "the data for search engines")),
  ];
}

interface Found {
  readonly attributes: string[];
  /** What is written in JSON, its escapes resolved. */
  readonly data: unknown[];
}

function runningText(node: Nodes, found: Found): string {
  if (node.type === "text" || node.type === "comment") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "style") return "";
  if (node.type === "element") found.attributes.push(...attributeTexts(node));
  const inside = node.children.map((child) => runningText(child, found)).join("");
  if (node.type === "element" && node.tagName === "script") {
    found.data.push(JSON.parse(inside));
    return "";
  }
  return node.type === "element" && INLINE.has(node.tagName) ? inside : `\n${inside}\n`;
}

/** The bytes of an embedded image are not text; everything else in an attribute is. */
function attributeTexts({ tagName, properties }: Element): string[] {
  return Object.entries(properties)
    .filter(([name]) => !(tagName === "img" && name === "src"))
    .flatMap(([, value]) => (Array.isArray(value) ? [value.join(" ")] : typeof value === "string" ? [value] : []));
}
