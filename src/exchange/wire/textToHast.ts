import type { Root } from "hast";
import { element, text } from "../html/element";
import { paragraphsOf } from "../text/paragraphs";

/** Plain text in an item as paragraphs, lines that were wrapped put together. */
export function textToHast(plain: string): Root {
  return {
    type: "root",
    children: paragraphsOf(plain)
      .filter((paragraph) => paragraph.text.trim() !== "")
      .map((paragraph) => element("p", {}, [text(paragraph.text)])),
  };
}
