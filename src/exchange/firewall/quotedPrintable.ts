import { Buffer } from "node:buffer";

const SOFT_BREAK = /=[\t ]{0,80}\r?\n/gu;
const QUOTED = /(?:=[0-9a-f]{2}){1,1000}/giu;

/** A text with quoted-printable undone (RFC 2045, section 6.7), or null where it holds none. */
export function quotedPrintable(text: string): string | null {
  const read = text
    .replace(SOFT_BREAK, "")
    .replace(QUOTED, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
  return read === text ? null : read;
}
