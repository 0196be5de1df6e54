import type { Element } from "xast";
import { spellings } from "../../firewall/spellings";
import type { Written } from "../../format";
import { attributeTexts, runningTexts, type XmlReading } from "../../xml/textsOfXml";

const READING: XmlReading = {
  lines: new Set(["w:p"]),
  characters: { "w:br": "\n", "w:tab": "\t" },
  aside: new Set(),
};
const WRITTEN_ATTRIBUTES = new Set(["descr", "w:author", "w:initials", "w:name", "w:anchor"]);

/** The texts of a part as Word shows them, runs joined to lines, and what somebody wrote in its attributes. */
export function textsOfDocx(place: string, root: Element): Written["texts"] {
  return [
    ...runningTexts(root, READING).map((text) => ({ place, text })),
    ...attributeTexts(root, WRITTEN_ATTRIBUTES).flatMap((value) =>
      spellings(value).map((text) => ({ place: place === "the text" ? "an alt text or a link" : place, text })),
    ),
  ];
}
