import { imageTypeOf } from "../document/imageType";
import { cleanAvif } from "./cleanAvif";
import { cleanGif } from "./cleanGif";
import { cleanJpeg } from "./cleanJpeg";
import { cleanPng } from "./cleanPng";
import { cleanWebp } from "./cleanWebp";

const CLEANERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  "image/png": cleanPng,
  "image/jpeg": cleanJpeg,
  "image/gif": cleanGif,
  "image/webp": cleanWebp,
  "image/avif": cleanAvif,
};

/**
 * An image file with nothing in it but the image: where and when it was taken, by whom and with which camera, its comments,
 * thumbnails, second images and whatever hangs behind its end are gone; how it is turned, its colours and its movement stay.
 * No pixel changes. Cleaning what is clean gives the same bytes. Null for what cannot be read to its end as one of PNG, JPEG,
 * GIF, WebP and AVIF: nobody knows what else is in it.
 */
export function cleanImage(bytes: Uint8Array): Uint8Array | null {
  const clean = CLEANERS[imageTypeOf(bytes) ?? ""];
  try {
    return clean?.(bytes) ?? null;
  } catch (error) {
    // Read beyond the end of a file that is not whole.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
