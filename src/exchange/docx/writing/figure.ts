import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { figureAttributes } from "../../document/attributes";
import { isImageType } from "../../document/imageType";
import { pictureSize } from "../../document/pictureSize";
import { xml } from "../../xml/writeXml";
import type { DocxParts } from "./docxParts";
import { EMU_PER_PIXEL, INDENT, pixelsIn, SLIM, TEXT_HEIGHT } from "./measures";
import { paragraph } from "./paragraph";
import { inlineToRuns, textToRuns } from "./runs";
import type { TextPlace } from "./textPlace";
import { w } from "./w";

/** What every version of Word shows. It takes WebP and AVIF for damage. */
const SHOWN = new Set(["image/png", "image/jpeg", "image/gif"]);
/** So much of a page's height is left for the caption. */
const MOST_OF_HEIGHT = 0.8;
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/** A picture in a paragraph, and its caption with the credit in the one below. */
export function figureToParagraphs(node: DocumentNode, around: TextPlace, parts: DocxParts): Element[] {
  const { credit } = figureAttributes(node);
  const direction = directionOfNode(node, around.direction);
  const line = { language: around.language, direction };
  const place = { ...around, direction, style: undefined };
  const caption = inlineToRuns(node.content ?? [], line, parts);
  const by = credit === "" ? [] : textToRuns(credit, line, [], { style: "Credit" });
  const gap = caption.length > 0 && by.length > 0 ? textToRuns(" ", line) : [];
  const words = [...caption, ...gap, ...by];
  return [
    paragraph(picture(node, line, place, parts), place, { style: "Figure" }),
    ...(words.length > 0 ? [paragraph(words, place, { style: "Caption" })] : []),
  ];
}

/** The picture itself, or the words that stand for it. */
function picture(
  node: DocumentNode,
  line: { language: string; direction: TextPlace["direction"] },
  { width, indent, level }: TextPlace,
  parts: DocxParts,
): Element[] {
  const attributes = figureAttributes(node);
  const { sha256, alt } = attributes;
  const file = sha256 === null ? undefined : parts.attachment(sha256);
  if (sha256 !== null && file && SHOWN.has(file.mediaType)) {
    const left = indent + INDENT * (level + 1);
    const most = { width: pixelsIn(Math.max(width - left, SLIM)), height: pixelsIn(TEXT_HEIGHT * MOST_OF_HEIGHT) };
    const size = pictureSize(attributes, file.bytes, most);
    return [w("r", {}, [drawing(parts.picture(sha256, file.bytes, file.mediaType), size, alt, parts.nextDrawing())])];
  }
  parts.warn(
    file && isImageType(file.mediaType)
      ? `Word does not show every kind of picture: one in ${kindOf(file.mediaType)} was left out, and its alt text and caption stand in its place.`
      : "An image is missing: its alt text and caption stand in its place.",
  );
  return textToRuns(alt === "" ? "[Image]" : `[Image: ${alt}]`, line);
}

function kindOf(mediaType: string): string {
  return mediaType === "image/webp" ? "WebP" : "AVIF";
}

/** A picture within a line (ECMA-376, part 1, 20.4.2.8), its alt text as its description. */
function drawing(
  relationship: string,
  { width, height }: { width: number; height: number },
  alt: string,
  id: number,
): Element {
  const extent = { cx: width * EMU_PER_PIXEL, cy: height * EMU_PER_PIXEL };
  const named = { id, name: `Picture ${id}`, descr: alt };
  return w("drawing", {}, [
    xml("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      xml("wp:extent", extent),
      xml("wp:docPr", named),
      xml("wp:cNvGraphicFramePr", {}, [xml("a:graphicFrameLocks", { noChangeAspect: 1 })]),
      xml("a:graphic", {}, [
        xml("a:graphicData", { uri: PICTURE }, [
          xml("pic:pic", {}, [
            xml("pic:nvPicPr", {}, [xml("pic:cNvPr", named), xml("pic:cNvPicPr")]),
            xml("pic:blipFill", {}, [
              xml("a:blip", { "r:embed": relationship }),
              xml("a:stretch", {}, [xml("a:fillRect")]),
            ]),
            xml("pic:spPr", {}, [
              xml("a:xfrm", {}, [xml("a:off", { x: 0, y: 0 }), xml("a:ext", extent)]),
              xml("a:prstGeom", { prst: "rect" }, [xml("a:avLst")]),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
}
