import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Attachment, Email } from "postal-mime";
import type { IncomingAttachment } from "../format";
import { bytesOfAttachment } from "./readMail";

const MAX_NAMED = 10;
const MAX_NAME = 80;
const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys)$/u;

/** What came with a message and did not come in: by name, so that it can be looked for. */
export function attachmentWarnings({ attachments }: Email, kept: readonly IncomingAttachment[]): string[] {
  const hashes = new Set(kept.map((image) => image.sha256));
  const isKept = (attachment: Attachment) => hashes.has(bytesToHex(sha256(bytesOfAttachment(attachment))));
  const isMessage = ({ mimeType }: Attachment) => mimeType === "message/rfc822";
  const signatures = attachments.filter(({ mimeType }) => SIGNATURE.test(mimeType));
  const lost = attachments.filter((each) => !signatures.includes(each) && !isMessage(each) && !isKept(each));
  const names = lost.map(({ filename, mimeType }) => (filename ?? mimeType).replace(/\s+/gu, " ").slice(0, MAX_NAME));
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  return [
    ...(names.length === 0 ? [] : [`Attachments were left out: ${names.slice(0, MAX_NAMED).join(", ")}${more}.`]),
    ...(signatures.length === 0 ? [] : ["The message is signed. Stet has not checked the signature, and left it out."]),
  ];
}
