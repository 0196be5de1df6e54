import PostalMime, { type Attachment, type Email } from "postal-mime";
import { type Result, refuse, succeed } from "#core/result";
import { withWindowsPunctuation } from "../decoding/windowsPunctuation";

/** Parts within parts. A forwarded forward has a dozen. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };

/** A message taken apart. Messages within it are attachments. Problem codes: `mail-damaged`, `mail-encrypted`. */
export async function readMail(bytes: Uint8Array): Promise<Result<Email>> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, LIMITS);
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
    : succeed(withPunctuation(email));
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
