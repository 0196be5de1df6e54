import { letters, viewOf } from "./byteParts";

/** Exif's tag 274, Orientation (CIPA DC-008, 4.6.5.1.6): 1 is upright, 2 to 8 are turned or mirrored. */
const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;
const HEADER = 8;

/** How a picture is to be turned, as its Exif data (a TIFF file of its own) say; 1 when they do not. */
export function orientationIn(tiff: Uint8Array): number {
  try {
    const view = viewOf(tiff);
    const isLittle = letters(tiff, 0, 2) === "II";
    if (!isLittle && letters(tiff, 0, 2) !== "MM") return 1;
    const directory = view.getUint32(4, isLittle);
    const count = view.getUint16(directory, isLittle);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * ENTRY;
      if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
      const value = view.getUint16(entry + 8, isLittle);
      return view.getUint16(entry + 2, isLittle) === SHORT && value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** Exif data that say nothing but how a picture is to be turned. */
export function tiffWithOrientation(orientation: number): Uint8Array {
  const tiff = new Uint8Array(HEADER + 2 + ENTRY + 4);
  const view = viewOf(tiff);
  tiff.set([0x4d, 0x4d, 0x00, 0x2a]);
  view.setUint32(4, HEADER);
  view.setUint16(HEADER, 1);
  view.setUint16(HEADER + 2, ORIENTATION);
  view.setUint16(HEADER + 4, SHORT);
  view.setUint32(HEADER + 6, 1);
  view.setUint16(HEADER + 10, orientation);
  return tiff;
}
