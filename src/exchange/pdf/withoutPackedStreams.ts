import { Buffer } from "node:buffer";

/** Whether bytes begin as a PDF does (ISO 32000-1, section 7.5.2). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/**
 * A PDF without the streams that are packed: fonts, images and drawn letters, in which nobody reads a text, and which would
 * take minutes to look through. Everything else stays: information, tags, alt texts, links, and streams that lie open.
 */
export function withoutPackedStreams(bytes: Uint8Array): Uint8Array {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = pdf.indexOf("stream\n"); at !== -1; at = pdf.indexOf("stream\n", at)) {
    const end = pdf.indexOf("endstream", at);
    if (end === -1) break;
    const dictionary = pdf.subarray(Math.max(from, pdf.lastIndexOf(" obj", at)), at).toString("latin1");
    if (dictionary.includes("/Filter")) {
      kept.push(pdf.subarray(from, at));
      from = end;
    }
    at = end + "endstream\n".length;
  }
  return new Uint8Array(Buffer.concat([...kept, pdf.subarray(from)]));
}
