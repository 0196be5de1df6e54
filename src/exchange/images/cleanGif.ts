import { cut, join, letters, viewOf } from "./byteParts";

/** Blocks of GIF89a (sections 20 and following). */
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
const SCREEN_LENGTH = 13;
const IMAGE_LENGTH = 10;
/** How often it is played, in two dialects, and its colour profile. */
const KEPT_APPLICATIONS = new Set(["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]);

/** A GIF file with its pictures, their timing and their colours. */
export function cleanGif(bytes: Uint8Array): Uint8Array | null {
  let at = SCREEN_LENGTH + tableLength(viewOf(bytes).getUint8(10));
  const kept = [cut(bytes, 0, at)];
  for (;;) {
    const introducer = viewOf(bytes).getUint8(at);
    if (introducer === TRAILER) return join([...kept, Uint8Array.of(TRAILER)]);
    if (introducer !== IMAGE && introducer !== EXTENSION) return null;
    const content = introducer === IMAGE ? endOfImageHead(bytes, at) : at + 2;
    const end = endOfSubBlocks(bytes, content);
    const block = cut(bytes, at, end);
    if (introducer === IMAGE || isKept(block)) kept.push(block);
    at = end;
  }
}

/** Bytes of a colour table, as the flags before it say (sections 18 and 20). */
function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

/** Behind the head stand the colours of its own and the size of its first code. */
function endOfImageHead(bytes: Uint8Array, at: number): number {
  return at + IMAGE_LENGTH + tableLength(viewOf(bytes).getUint8(at + IMAGE_LENGTH - 1)) + 1;
}

/** Content comes in pieces of up to 255 bytes, of which one without any is the last (section 15). */
function endOfSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const length = viewOf(bytes).getUint8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
}

function isKept(extension: Uint8Array): boolean {
  const label = extension[1];
  return label === GRAPHIC_CONTROL || (label === APPLICATION && KEPT_APPLICATIONS.has(applicationOf(extension)));
}

function applicationOf(extension: Uint8Array): string {
  return extension[2] === 11 ? letters(extension, 3, 11) : "";
}
