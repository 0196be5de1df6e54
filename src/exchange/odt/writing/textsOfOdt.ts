import type { Element } from "xast";
import { spellings } from "../../firewall/spellings";
import type { Written } from "../../format";
import { attributeTexts, runningTexts, type XmlReading } from "../../xml/textsOfXml";

const READING: XmlReading = {
  lines: new Set(["text:p", "text:h"]),
  characters: { "text:line-break": "\n", "text:tab": "\t", "text:s": " " },
  aside: new Set(["office:annotation", "svg:desc"]),
};
const ADDRESSES = new Set(["xlink:href", "text:name"]);

/** The texts of a document as a word processor shows them: its words, its comments and alt texts, and where links lead. */
export function textsOfOdt(root: Element): Written["texts"] {
  const [words = "", ...asides] = runningTexts(root, READING);
  return [
    { place: "the text", text: words },
    ...asides.map((text) => ({ place: "a comment or an alt text", text })),
    ...attributeTexts(root, ADDRESSES).flatMap((address) =>
      spellings(address).map((text) => ({ place: "a link", text })),
    ),
  ];
}
