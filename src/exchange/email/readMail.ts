import { Buffer, isUtf8 } from "node:buffer";
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { type Result, refuse, succeed } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import { withWindowsPunctuation } from "../decoding/windowsPunctuation";
import { unfoldFlowed, withLinesAsSent } from "./unfoldFlowed";

/** Parts within parts. A forwarded forward has a dozen. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };

/** Says how letters are encoded, in whichever part. */
const CHARSET = /charset\*?\s*=/iu;

/** A message taken apart, and what had to be assumed to read it. */
export interface ReadMail extends Email {
  /** The plain text's lines are its paragraphs: none was broken to fit a width. */
  readonly flowed: boolean;
  readonly warnings: readonly string[];
}

/** Takes a message apart. Messages within it are attachments. Problem codes: `mail-damaged`, `mail-encrypted`. */
export async function readMail(bytes: Uint8Array): Promise<Result<ReadMail>> {
  const { message, warnings } = inKnownLetters(bytes);
  const sent = withLinesAsSent(Buffer.from(message.buffer, message.byteOffset, message.length).toString("latin1"));
  const { flowed, delSp } = sent.folding;
  let email: Email;
  try {
    email = await PostalMime.parse(Buffer.from(sent.message, "latin1"), LIMITS);
  } catch {
    return refuse(
      "mail-damaged",
      "The message is damaged, or nested too deep to be read.",
      "Save it again from the mail program.",
    );
  }
  return isEncrypted(email)
    ? refuse(
        "mail-encrypted",
        "The message is encrypted or sealed. Stet has no keys, and cannot read it.",
        "Open it in the mail program, and copy its text into a new article.",
      )
    : succeed({ ...withPunctuation(flowed ? unfolded(email, delSp) : email), warnings, flowed });
}

/** Old programs send letters of eight bits and say of none which they are (against RFC 2045, section 5.2): read as any text that does not. */
function inKnownLetters(bytes: Uint8Array): { message: Uint8Array; warnings: readonly string[] } {
  const says =
    isUtf8(bytes) || CHARSET.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
  const decoded = says ? null : decodeText(bytes);
  if (!decoded?.ok) return { message: bytes, warnings: [] };
  return { message: new TextEncoder().encode(decoded.value.text), warnings: decoded.value.warnings };
}

function unfolded(email: Email, delSp: boolean): Email {
  return email.text === undefined ? email : { ...email, text: unfoldFlowed(email.text, delSp) };
}

/** The parser decodes with what Node has. */
function withPunctuation(email: Email): Email {
  const { subject, html, text, from } = email;
  return {
    ...email,
    ...(subject === undefined ? {} : { subject: withWindowsPunctuation(subject) }),
    ...(html === undefined ? {} : { html: withWindowsPunctuation(html) }),
    ...(text === undefined ? {} : { text: withWindowsPunctuation(text) }),
    ...(from === undefined ? {} : { from: { ...from, name: withWindowsPunctuation(from.name) } }),
  };
}

function isEncrypted({ headers, text = "", html = "", attachments }: Email): boolean {
  const type = headers.find(({ key }) => key === "content-type")?.value ?? "";
  const sealed = attachments.some(({ mimeType }) => /^application\/(?:x-)?pkcs7-mime$/u.test(mimeType));
  return (
    /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/iu.test(type) ||
    /^\s*-----BEGIN PGP MESSAGE-----/u.test(text) ||
    (sealed && text.trim() === "" && html.trim() === "")
  );
}

/** An attachment's bytes, however the parser gives them. */
export function bytesOfAttachment({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
