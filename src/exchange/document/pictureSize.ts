import { imageSize } from "image-size";
import type { FigureAttributes } from "#core/article/document/figure";

/** A picture's width and height; of which unit, the context says. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels an inch on the web (CSS Values and Units, 5.2), and so of a picture that says nothing else. */
export const PIXELS_PER_INCH = 96;
/** Exif orientations from here on lie on their side (CIPA DC-008, tag 274). */
const SIDEWAYS = 5;
/** Where neither the file nor the article tells: a picture of the usual shape. */
const UNKNOWN: PictureSize = { width: 480, height: 320 };

/** How large a picture is to stand in a page, in pixels: as it is, or smaller, so that it fits into `most`. */
export function pictureSize(
  { width, height }: Pick<FigureAttributes, "width" | "height">,
  bytes: Uint8Array,
  most: PictureSize,
): PictureSize {
  const known = width !== null && height !== null && width > 0 && height > 0 ? { width, height } : UNKNOWN;
  const size = shownSize(bytes) ?? known;
  const scale = Math.min(1, most.width / size.width, most.height / size.height);
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}

/** After the camera's rotation; null for a file that does not tell. */
function shownSize(bytes: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return null;
    return orientation >= SIDEWAYS ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
