import type { Element, Nodes } from "xast";
import { spellings } from "../firewall/spellings";
import type { Written } from "../format";
import { runningTexts } from "../xml/textsOfXml";

const LINES = new Set(
  "title hl1 hl2 byline dateline p li th td caption media-caption media-producer name headline slugline keyword by description edNote".split(
    " ",
  ),
);

/** Every text of an item in XML: the running text, and what stands in attributes. */
export function textsOfItem(root: Element): Written["texts"] {
  const running = runningTexts(root, { lines: LINES, characters: { br: "\n" }, aside: new Set() });
  return [
    ...running.flatMap((words) => spellings(words).map((text) => ({ place: "the text", text }))),
    ...attributeValues(root).flatMap((value) =>
      spellings(value).map((text) => ({ place: "a link, alt text or the details", text })),
    ),
  ];
}

function attributeValues(node: Nodes): string[] {
  if (node.type !== "element") return [];
  const own = Object.values(node.attributes).flatMap((value) => (value ? [value] : []));
  return [...own, ...node.children.flatMap(attributeValues)];
}
