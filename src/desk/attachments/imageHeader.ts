import { Buffer } from "node:buffer";
import { imageSize } from "image-size";

/** What an image's own bytes say about it. */
export interface ImageHeader {
  readonly mediaType: string;
  /** Pixels as shown, after the camera's rotation; null when the header does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Headers are near the beginning; a photo's own data before its size are some hundred kilobytes at most. */
const HEAD = 2 * 1024 * 1024;
/** Exif orientations from here on lie on their side (CIPA DC-008, tag 274). */
const SIDEWAYS = 5;

/** Signatures by which WHATWG MIME Sniffing (section 6.1) and the AVIF specification (section 2.1) tell images. */
const SIGNATURES: readonly { readonly mediaType: string; readonly fits: (head: string) => boolean }[] = [
  { mediaType: "image/png", fits: (head) => head.startsWith("\x89PNG\r\n\x1a\n") },
  { mediaType: "image/jpeg", fits: (head) => head.startsWith("\xff\xd8\xff") },
  { mediaType: "image/gif", fits: (head) => /^GIF8[79]a/u.test(head) },
  { mediaType: "image/webp", fits: (head) => head.startsWith("RIFF") && head.slice(8, 14) === "WEBPVP" },
  { mediaType: "image/avif", fits: (head) => head.slice(4, 8) === "ftyp" && /^(?:.{4})*avi[fs]/su.test(head.slice(8)) },
];

/** Null for what is none of PNG, JPEG, GIF, WebP and AVIF, and for such an image without a readable size. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const mediaType = imageTypeOf(bytes);
  return mediaType === null ? null : { mediaType, ...pixelsOf(bytes.subarray(0, HEAD)) };
}

export function imageTypeOf(bytes: Uint8Array): string | null {
  // One character a byte: TextDecoder's "latin1" is windows-1252, in which PNG's first byte is another character.
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  return SIGNATURES.find(({ fits }) => fits(head))?.mediaType ?? null;
}

function pixelsOf(head: Uint8Array): { width: number | null; height: number | null } {
  try {
    const { width, height, orientation = 1 } = imageSize(head);
    if (!(width > 0 && height > 0)) return { width: null, height: null };
    return orientation >= SIDEWAYS ? { width: height, height: width } : { width, height };
  } catch {
    return { width: null, height: null };
  }
}
