import { utf8ToBytes } from "@noble/hashes/utils.js";
import { plainFileName } from "../text/plainFileName";
import { fileKind } from "./fileKinds";

/** Most file systems take 255 bytes; room is left for what a browser adds to a second download. */
const LONGEST_BYTES = 200;
const UNNAMED = "file";
/** For what the desk would not have kept, but finds in its folder: no system has a program that opens it. */
const UNKNOWN_EXTENSION = "bin";
const EXTENSION = /\.([\p{L}\p{N}]{1,12})$/u;

/** What a file is to be called in the records of the desk: its name where it came from, safe to show and to store. */
export function recordedName(name: string): string {
  return shorten(plainFileName(name)) || UNNAMED;
}

/**
 * The name under which a kept file is given out. It ends in an extension of the kind that its bytes say it is, whatever it
 * was called: the system chooses by it what to open the file with. "report.pdf.exe" that is a PDF is "report.pdf-exe.pdf".
 */
export function givenName(name: string, mediaType: string): string {
  const plain = recordedName(name);
  const extensions = fileKind(mediaType)?.extensions ?? [UNKNOWN_EXTENSION];
  const own = EXTENSION.exec(plain)?.[1]?.toLowerCase() ?? "";
  if (extensions.includes(own)) return plain;
  return `${plain.replace(EXTENSION, "-$1")}.${extensions[0] ?? UNKNOWN_EXTENSION}`;
}

/** Shortens the stem and keeps the extension. */
function shorten(name: string): string {
  const extension = EXTENSION.exec(name)?.[0] ?? "";
  const stem = [...name.slice(0, name.length - extension.length)];
  const room = LONGEST_BYTES - utf8ToBytes(extension).length;
  while (utf8ToBytes(stem.join("")).length > room) stem.pop();
  return `${stem.join("").trimEnd()}${extension}`;
}
