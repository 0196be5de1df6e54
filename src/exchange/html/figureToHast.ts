import { Buffer } from "node:buffer";
import type { Element, ElementContent } from "hast";
import type { DocumentNode } from "#core/article/document/documentNode";
import { figureAttributes } from "../document/attributes";
import { isImageType } from "../document/imageType";
import type { HtmlContext, PageImage } from "./bodyToHast";
import { element, text } from "./element";

/** An image within the page itself. */
function dataAddress({ mediaType, bytes }: PageImage): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
}

/** A figure with its image inside the file, or with the words that stand for the image when the desk has lost it. */
export function figureToHast(node: DocumentNode, caption: ElementContent[], context: HtmlContext): Element {
  const { sha256, width, height, alt, credit } = figureAttributes(node);
  const file = sha256 === null ? undefined : context.attachment(sha256);
  const children: ElementContent[] = [];
  if (sha256 !== null && file && isImageType(file.mediaType)) {
    const src = (context.imageAddress ?? dataAddress)({ ...file, sha256 });
    children.push(
      element("img", { src, alt, ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) }),
    );
  } else {
    context.warn("An image is missing: its alt text and caption stand in its place.");
    if (alt !== "") children.push(element("p", { className: ["missing-image"] }, [text(`[Image: ${alt}]`)]));
  }
  if (caption.length > 0 || credit !== "") {
    const by = credit === "" ? [] : [element("span", { className: ["credit"] }, [text(credit)])];
    const gap = caption.length > 0 && by.length > 0 ? [text(" ")] : [];
    children.push(element("figcaption", {}, [...caption, ...gap, ...by]));
  }
  return element("figure", {}, children);
}
