import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { counted } from "#core/text/counted";
import { figureAttributes } from "../document/attributes";
import { isImageType } from "../document/imageType";

/** A picture of an article as an item refers to it. */
export interface ItemPicture {
  readonly sha256: string;
  /** `image-1.jpg`, counted in the order of the text. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/**
 * The pictures of a body by their SHA-256, each once. Wire formats hold references, not images: an item names its pictures by
 * names that say nothing of the desk, and whoever sends it sends them beside it.
 */
export function itemPictures(body: DocumentNode): ReadonlyMap<string, ItemPicture> {
  const pictures = new Map<string, ItemPicture>();
  const visit = (node: DocumentNode) => {
    const { sha256, mediaType, ...rest } = figureAttributes(node);
    if (node.type === "figure" && sha256 !== null && !pictures.has(sha256) && isImageType(mediaType ?? "")) {
      const fileName = `image-${pictures.size + 1}.${(mediaType ?? "").replace(/^image\//u, "").replace("jpeg", "jpg")}`;
      const caption = inlineText(node).replace(/\s+/gu, " ").trim();
      pictures.set(sha256, { sha256, fileName, mediaType: mediaType ?? "", caption, ...rest });
    }
    for (const child of node.content ?? []) visit(child);
  };
  visit(body);
  return pictures;
}

/** Says where the pictures are; nothing where there are none. */
export function picturesWarning(pictures: ReadonlyMap<string, ItemPicture>): string[] {
  const names = [...pictures.values()].map(({ fileName }) => fileName);
  if (names.length === 0) return [];
  const shown = names.length > 3 ? `${names.slice(0, 3).join(", ")} and so on` : names.join(", ");
  return [
    `${counted(names.length, "image is", "images are")} not in the file, which names them ${shown}: send them beside it.`,
  ];
}
