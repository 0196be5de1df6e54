import { crc32 } from "node:zlib";
import { bytesOf, cut, join, letters, viewOf } from "./byteParts";
import { orientationIn, tiffWithOrientation } from "./orientation";

const SIGNATURE_LENGTH = 8;
/** Length and type before a chunk's content, its checksum after it. */
const BEFORE = 8;
const AFTER = 4;

/** The image itself, its transparency, colours, measures and movement (Portable Network Graphics, third edition, 11.2 and 11.3). */
const KEPT = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT".split(" "),
);

/** A PNG file with the chunks that make its image, and how that is turned. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = SIGNATURE_LENGTH;
  for (let type = ""; type !== "IEND"; ) {
    const end = at + BEFORE + viewOf(bytes).getUint32(at) + AFTER;
    const chunk = cut(bytes, at, end);
    type = letters(chunk, 4, 4);
    if (type === "eXIf") orientation = orientationIn(chunk.subarray(BEFORE, -AFTER));
    if (KEPT.has(type)) kept.push(chunk);
    else if (isCritical(type)) return null;
    at = end;
  }
  const [header, ...rest] = kept;
  if (!header || letters(header, 4, 4) !== "IHDR") return null;
  const turned = orientation === 1 ? [] : [chunkOf("eXIf", tiffWithOrientation(orientation))];
  return join([cut(bytes, 0, SIGNATURE_LENGTH), header, ...turned, ...rest]);
}

/** Without it nobody can show the image: its name begins with a capital letter (5.4). */
function isCritical(type: string): boolean {
  return /^[A-Z]/u.test(type);
}

function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const named = join([bytesOf(type), content]);
  const chunk = join([new Uint8Array(4), named, new Uint8Array(AFTER)]);
  viewOf(chunk).setUint32(0, content.length);
  viewOf(chunk).setUint32(chunk.length - AFTER, crc32(named));
  return chunk;
}
