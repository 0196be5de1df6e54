import { bytesOf, cut, join, letters, viewOf } from "./byteParts";
import { orientationIn, tiffWithOrientation } from "./orientation";

/** Markers of ITU-T T.81, table B.1. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const EXIF = "Exif\0\0";
/** JFIF 1.02: everything before the thumbnail. */
const JFIF_LENGTH = 14;

/** A JPEG file with its image, its colour profile and how it is turned (ITU-T T.81, annex B; JFIF 1.02; CIPA DC-008; ICC.1, B.4). */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let jfif: Uint8Array | null = null;
  let orientation = 1;
  let at = 2;
  for (;;) {
    const start = markerFrom(bytes, at);
    if (start === null) return null;
    const marker = bytes[start + 1] ?? 0;
    if (marker === EOI) break;
    const end = start + 2 + viewOf(bytes).getUint16(start + 2);
    const segment = cut(bytes, start, end);
    at = end;
    if (marker === APP0) jfif ??= withoutThumbnail(segment);
    else if (marker === APP1 && orientation === 1) orientation = orientationOf(segment);
    else if (marker === APP14) kept.push(...adobe(segment));
    else if (isOfTheImage(marker, segment)) kept.push(segment);
    if (marker === SOS) {
      at = endOfScan(bytes, end);
      kept.push(cut(bytes, end, at));
    }
  }
  const turned = orientation === 1 ? [] : [exifSegment(orientation)];
  const soi = Uint8Array.of(0xff, SOI);
  const eoi = Uint8Array.of(0xff, EOI);
  return join([soi, ...(jfif ? [jfif] : []), ...turned, ...kept, eoi]);
}

/** Where the next marker is, after the bytes that may fill the space before it; null where there is none. */
function markerFrom(bytes: Uint8Array, at: number): number | null {
  let start = at;
  while (bytes[start] === 0xff && bytes[start + 1] === 0xff) start += 1;
  return bytes[start] === 0xff && (bytes[start + 1] ?? 0) >= 0xc0 ? start : null;
}

/** Pixels go on until a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next === 0xff) at += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at = bytes.indexOf(0xff, at + 2);
    else return at;
  }
  throw new RangeError("The pixels have no end");
}

function isOfTheImage(marker: number, segment: Uint8Array): boolean {
  if (marker === COMMENT || marker === APP1) return false;
  if (marker < APP0 || marker > APP15) return true;
  return isOf(segment, "ICC_PROFILE\0");
}

function isOf(segment: Uint8Array, name: string): boolean {
  return segment.length >= 4 + name.length && letters(segment, 4, name.length) === name;
}

function withoutThumbnail(segment: Uint8Array): Uint8Array | null {
  if (!isOf(segment, "JFIF\0") || segment.length < 4 + JFIF_LENGTH) return null;
  const own = segment.slice(0, 4 + JFIF_LENGTH);
  own.set([0, JFIF_LENGTH + 2], 2);
  own.set([0, 0], 4 + JFIF_LENGTH - 2);
  return own;
}

/** How the colours are coded (Adobe Technical Note 5116): twelve bytes of figures. */
function adobe(segment: Uint8Array): Uint8Array[] {
  return isOf(segment, "Adobe") && segment.length === 16 ? [segment] : [];
}

function orientationOf(segment: Uint8Array): number {
  return isOf(segment, EXIF) ? orientationIn(segment.subarray(4 + EXIF.length)) : 1;
}

function exifSegment(orientation: number): Uint8Array {
  const content = join([bytesOf(EXIF), tiffWithOrientation(orientation)]);
  return join([Uint8Array.of(0xff, APP1, 0, content.length + 2), content]);
}
