import type { DocumentNode } from "#core/article/document/documentNode";
import { figureAttributes } from "../document/attributes";
import type { ExportMaterial } from "../format";
import { asJpeg } from "./asJpeg";

const CONVERTED = new Set(["image/webp", "image/avif"]);

/**
 * The images of a text for a word processor: WebP and AVIF, which not every version of Word shows, as JPEG. What cannot be
 * converted stays as it is.
 */
export async function officePictures(
  body: DocumentNode,
  attachment: ExportMaterial["attachment"],
): Promise<ExportMaterial["attachment"]> {
  const converted = new Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>();
  for (const sha256 of figureHashes(body)) {
    const file = attachment(sha256);
    const jpeg = file && CONVERTED.has(file.mediaType) ? await asJpeg(file.bytes, file.mediaType) : null;
    if (jpeg) converted.set(sha256, { bytes: jpeg, mediaType: "image/jpeg" });
  }
  return (sha256) => converted.get(sha256) ?? attachment(sha256);
}

/** The images that the figures of a text name, each once. */
export function figureHashes(node: DocumentNode): Set<string> {
  const { sha256 } = figureAttributes(node);
  const own = node.type === "figure" && sha256 !== null ? [sha256] : [];
  return new Set([...own, ...(node.content ?? []).flatMap((child) => [...figureHashes(child)])]);
}
