import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { RtfPicture } from "#core/article/html/picturesOfRtf";

/** Images by the SHA-256 of their bytes, which is how a figure names its image. */
export type PastedImages = ReadonlyMap<string, Uint8Array>;

const PICTURE = "stet-picture:";
/** Cleaned HTML writes every image like this, and a quotation mark within a text or an attribute otherwise. */
const IMAGE = /<img src="((?:data:image\/[^"]*|stet-picture:\d+))"/gu;

/** Addresses for pictures that came beside the HTML, to stand in it until `takeImages`. */
export function addressesOf(pictures: readonly (RtfPicture | null)[]): (string | null)[] {
  return pictures.map((picture, index) => (picture ? `${PICTURE}${index}` : null));
}

/** Takes the images out of cleaned HTML: its figures then name them by their hash. One that is no data at all is empty. */
export function takeImages(
  html: string,
  pictures: readonly (RtfPicture | null)[],
): { html: string; images: PastedImages } {
  const images = new Map<string, Uint8Array>();
  const named = html.replace(IMAGE, (_, src: string) => {
    const bytes = src.startsWith(PICTURE)
      ? hexToBytes(pictures[Number(src.slice(PICTURE.length))]?.hex ?? "")
      : bytesOfData(src);
    const hash = bytesToHex(sha256(bytes));
    images.set(hash, bytes);
    return `<img data-sha256="${hash}"`;
  });
  return { html: named, images };
}

function bytesOfData(address: string): Uint8Array {
  try {
    return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
