import { imageSize } from "image-size";
import { webpOrientation } from "./cleanWebp";
import { isoBoxes } from "./isoBoxes";
import { onWhite, type Pixels, upright } from "./pixels";

/** Four bytes a pixel are in memory twice while it is turned. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 88;
/** Exif's number for each quarter turn against the clock (ISO/IEC 23008-12, section 6.5.10). */
const QUARTERS = [1, 8, 3, 6];

/**
 * A WebP or AVIF picture, its first image if it moves, as a JPEG that every program shows: upright, on white. The same bytes for
 * the same picture. Null for one that cannot be read, or has more than fifty million pixels.
 */
export async function asJpeg(bytes: Uint8Array, mediaType: string): Promise<Uint8Array | null> {
  try {
    const { width, height } = imageSize(bytes);
    if (width * height > MOST_PIXELS) return null;
    // The decoders are a few megabytes, which most exports do without.
    const { decodeAvif, decodeWebp, encodeJpeg } = await import("./codecs");
    const isAvif = mediaType === "image/avif";
    const pixels: Pixels | null = isAvif ? await decodeAvif(bytes) : await decodeWebp(bytes);
    if (!pixels) return null;
    return await encodeJpeg(onWhite(upright(pixels, isAvif ? turnOf(bytes) : webpOrientation(bytes))), QUALITY);
  } catch {
    // Decoders and header readers alike throw at a damaged picture, each in its own words.
    return null;
  }
}

/** How an AVIF picture is turned is a property of it in a box of its own. */
function turnOf(bytes: Uint8Array): number {
  const inside = (boxes: ReturnType<typeof isoBoxes>, type: string, head = 0) => {
    const box = boxes.find((each) => each.type === type);
    return box ? isoBoxes(bytes, box.content + head, box.end) : [];
  };
  const properties = inside(inside(inside(isoBoxes(bytes, 0, bytes.length), "meta", 4), "iprp"), "ipco");
  const turn = properties.find(({ type }) => type === "irot");
  return QUARTERS[(turn ? (bytes[turn.content] ?? 0) : 0) & 3] ?? 1;
}
