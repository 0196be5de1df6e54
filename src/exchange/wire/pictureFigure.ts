import type { Element, ElementContent } from "hast";
import { element, text } from "../html/element";

/** What an item says of a picture; empty where it says nothing. */
export interface PictureWords {
  /** A web address, or the name of a file beside. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string | readonly ElementContent[];
  readonly credit: string;
}

/** A picture of an item as the HTML of a page has it. */
export function pictureFigure({ src, alt, caption, credit }: PictureWords): Element {
  const words = typeof caption === "string" ? (caption.trim() === "" ? [] : [text(caption)]) : caption;
  const by = credit.trim() === "" ? [] : [element("cite", {}, [text(credit)])];
  const under = [...words, ...by].length > 0 ? [element("figcaption", {}, [...words, ...by])] : [];
  return element("figure", {}, [element("img", { src, alt }), ...under]);
}
