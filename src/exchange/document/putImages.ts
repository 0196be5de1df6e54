import type { DocumentNode } from "#core/article/document/documentNode";
import type { Imported, IncomingAttachment } from "../format";
import { imageTypeOf } from "./imageType";
import { tellWebImages } from "./tellWebImages";

/**
 * The import with images at the places that were kept for them (`remotePlaces`). An address that `imageAt` knows nothing of
 * keeps its place, and so does one whose bytes are no image that an article takes.
 */
export function putImages(imported: Imported, imageAt: (address: string) => IncomingAttachment | undefined): Imported {
  const { content, remotePlaces = [], remoteImages = [] } = imported;
  if (content.kind !== "start" || !content.start.body) return imported;
  const placed = new Map<string, IncomingAttachment>();
  const left: string[] = [];
  let at = 0;
  const put = (node: DocumentNode): DocumentNode => {
    if (node.type !== "figure" || typeof node.attrs?.["sha256"] === "string") {
      return node.content ? { ...node, content: node.content.map(put) } : node;
    }
    const address = remotePlaces[at];
    at += 1;
    const image = address === undefined ? undefined : imageAt(address);
    const mediaType = image ? imageTypeOf(image.bytes) : null;
    if (!image || mediaType === null || address === undefined) {
      if (address !== undefined) left.push(address);
      return node;
    }
    placed.set(address, image);
    return { ...node, attrs: { ...node.attrs, sha256: image.sha256, mediaType } };
  };
  const body = put(content.start.body);
  const attachments = new Map([...imported.attachments, ...placed.values()].map((image) => [image.sha256, image]));
  const missing = remoteImages.filter((address) => !placed.has(address));
  const [told] = tellWebImages(remoteImages.length);
  return {
    ...imported,
    warnings: imported.warnings.flatMap((warning) => (warning === told ? tellWebImages(missing.length) : [warning])),
    content: { kind: "start", start: { ...content.start, body } },
    attachments: [...attachments.values()],
    remoteImages: missing,
    remotePlaces: left,
  };
}
