import type { Inline } from "../../office/block";
import { attribute, child, descendants, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { isOn } from "./styles";

/** What an article takes from a drawing. */
export interface Drawing {
  readonly images: readonly (Inline & { kind: "image" })[];
  /** The contents of text boxes. */
  readonly boxes: readonly XmlNode[];
  /** How many pictures are named and not in the file. */
  readonly missing: number;
  /** It is a line across the page. */
  readonly rule: boolean;
}

const BOX = "txbxContent";

/** The pictures and text boxes of a drawing (DrawingML), or of a picture as older versions have it (VML). */
export function readDrawing(node: XmlNode, { relationships, docx }: DocxContext): Drawing {
  const described = outsideBoxes(node, "docPr")[0];
  const alt = described && !isDecorative(described) ? altOf(described) : "";
  const pictures = node.name === "drawing" ? outsideBoxes(node, "pic") : [];
  const blips =
    pictures.length > 0
      ? pictures.flatMap((picture) => {
          const own = descendants(picture, "cNvPr")[0];
          const blip = descendants(picture, "blip")[0];
          return blip ? [{ ids: [attribute(blip, "embed"), attribute(blip, "link")], alt: alt || altOf(own) }] : [];
        })
      : shapesOf(node).map(({ shape, data }) => ({ ids: [attribute(data, "id")], alt: attribute(shape, "alt") ?? "" }));
  const images = blips.flatMap(({ ids, alt: words }): (Inline & { kind: "image" })[] => {
    const targets = ids.flatMap((id) => relationships.get(id ?? "") ?? []);
    const found = targets.find(({ external, target }) => (external ? /^https?:/iu.test(target) : docx.bytes(target)));
    return found
      ? [{ kind: "image", source: found.external ? found.target : found.target.toLowerCase(), alt: words }]
      : [];
  });
  const boxes = descendants(node, BOX);
  const rule = descendants(node, "rect").some((rect) => isOn(attribute(rect, "hr") ?? "0"));
  return { images, boxes, missing: blips.length - images.length, rule };
}

/** What stands in a text box belongs to the text of the box. */
function outsideBoxes(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((inner) => {
    if (inner.name === name) return [inner];
    return inner.name === BOX ? [] : outsideBoxes(inner, name);
  });
}

function shapesOf(node: XmlNode): { shape: XmlNode; data: XmlNode }[] {
  return elements(node).flatMap((shape) => {
    if (shape.name === BOX) return [];
    const data = child(shape, "imagedata");
    return data ? [{ shape, data }] : shapesOf(shape);
  });
}

function altOf(properties: XmlNode | undefined): string {
  if (!properties) return "";
  return (attribute(properties, "descr") || attribute(properties, "title") || "").trim();
}

/** Its maker says that it shows nothing that needs words ([MS-DOCX], decorative). */
function isDecorative(properties: XmlNode): boolean {
  return descendants(properties, "decorative").some((node) => isOn(attribute(node, "val")));
}
