import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { figureAttributes } from "../../document/attributes";
import { isImageType } from "../../document/imageType";
import { PIXELS_PER_INCH, pictureSize } from "../../document/pictureSize";
import { xml } from "../../xml/writeXml";
import { characters, inlineToOdt, textToOdt } from "./inline";
import type { OdtParts } from "./odtParts";
import type { OdtPlace } from "./odtPlace";
import { paragraph } from "./paragraph";

const MM_PER_PIXEL = 25.4 / PIXELS_PER_INCH;
/** Millimetres: what a page leaves for a picture with its caption. */
const MOST_HEIGHT = 200;

/** A picture in a paragraph, and its caption with the credit in the one below. */
export function figureToOdt(node: DocumentNode, around: OdtPlace, parts: OdtParts): Element[] {
  const { credit } = figureAttributes(node);
  const place = { ...around, direction: directionOfNode(node, around.direction) };
  const caption = inlineToOdt(node.content ?? [], place, parts);
  const by = credit === "" ? [] : [xml("text:span", { "text:style-name": "Credit" }, characters(credit, false))];
  const words = [...caption, ...(caption.length > 0 && by.length > 0 ? [" "] : []), ...by];
  return [
    paragraph(picture(node, place, parts), place, parts, "Figure"),
    ...(words.length > 0 ? [paragraph(words, place, parts, "Caption")] : []),
  ];
}

/** The picture itself (ODF 1.3, part 3, 10.4.4), or the words that stand for it. */
function picture(node: DocumentNode, place: OdtPlace, parts: OdtParts): (Element | string)[] {
  const attributes = figureAttributes(node);
  const { sha256, alt } = attributes;
  const file = sha256 === null ? undefined : parts.attachment(sha256);
  if (sha256 === null || !file || !isImageType(file.mediaType) || file.mediaType === "image/avif") {
    parts.warn(
      file?.mediaType === "image/avif"
        ? "Word processors show no pictures in AVIF: one was left out, and its alt text and caption stand in its place."
        : "An image is missing: its alt text and caption stand in its place.",
    );
    return textToOdt(alt === "" ? "[Image]" : `[Image: ${alt}]`, place, [], parts);
  }
  if (file.mediaType === "image/webp") {
    parts.warn("A picture in WebP is in the file: LibreOffice shows it from version 7.4 on, other programs may not.");
  }
  const most = { width: Math.floor(place.width / MM_PER_PIXEL), height: Math.floor(MOST_HEIGHT / MM_PER_PIXEL) };
  const { width, height } = pictureSize(attributes, file.bytes, most);
  const size = { "svg:width": millimetres(width), "svg:height": millimetres(height) };
  const href = parts.picture(sha256, file.bytes, file.mediaType);
  const link = { "xlink:href": href, "xlink:type": "simple", "xlink:show": "embed", "xlink:actuate": "onLoad" };
  return [
    xml("draw:frame", { "draw:name": parts.nextDrawing(), "text:anchor-type": "as-char", ...size }, [
      xml("draw:image", { ...link, "draw:mime-type": file.mediaType }),
      ...(alt === "" ? [] : [xml("svg:desc", {}, [alt])]),
    ]),
  ];
}

function millimetres(pixels: number): string {
  return `${(pixels * MM_PER_PIXEL).toFixed(2)}mm`;
}
