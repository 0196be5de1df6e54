import type { Email } from "postal-mime";
import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { type Result, refuse, succeed } from "#core/result";
import { readNames } from "../details/byline";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
import { takeBylineParagraph } from "../details/takeBylineParagraph";
import type { FurnitureOffer, Imported, Importer, Incoming } from "../format";
import { realImages } from "../html/realImages";
import { type TreeBody, treeToBody } from "../html/treeToBody";
import { describeSize, MAX_IMPORT_BYTES } from "../limits";
import { bodyBlocks } from "../text/bodyBlocks";
import { offerFurniture, SIGNATURE } from "../text/offerFurniture";
import { paragraphsOf, type TextParagraph } from "../text/paragraphs";
import { attachmentWarnings } from "./attachmentWarnings";
import { holdsMail } from "./mailHead";
import { isMark, offerQuotedMail } from "./quotedMail";
import { bytesOfAttachment, type ReadMail, readMail } from "./readMail";

/** "Re:", "Fwd:" and their like, as often as they were put there, and what mailing lists add. */
const PREFIX =
  /^(?:\s*(?:re|r|fwd?|aw|wg|tr|rv|sv|vs|antw|res|enc|i|odp)(?:\[\d+\])?\s?[:：]|\s*\[[^\]]{1,40}\](?=\s+\S))\s*/iu;
/** Messages within messages. */
const MAX_DEPTH = 3;

/**
 * A message: its subject is the headline, its writer the byline, its text the copy. What it quotes is offered for removal.
 * Messages attached to it are articles of their own. Problem codes: `file-too-large`, `mail-damaged`, `mail-encrypted`,
 * `mail-empty`.
 */
export const emailImporter: Importer = {
  holdsBytes: holdsMail,
  read: (incoming) => importMail(incoming, 0),
};

async function importMail(incoming: Incoming, depth: number): Promise<Result<Imported>> {
  if (incoming.bytes.length > MAX_IMPORT_BYTES) return refuseLarge(incoming.bytes.length);
  const mail = await readMail(incoming.bytes);
  if (!mail.ok) return mail;
  const forwarded = depth < MAX_DEPTH ? await importForwarded(mail.value, incoming, depth) : [];
  const own = importText(mail.value, incoming);
  const all = forwarded.flatMap((message) => [withoutMore(message), ...(message.more ?? [])]);
  if (own.ok) return succeed(all.length > 0 ? { ...own.value, more: all } : own.value);
  const [first, ...others] = all;
  return first ? succeed({ ...first, ...(others.length > 0 ? { more: others } : {}) }) : own;
}

async function importForwarded({ attachments }: Email, incoming: Incoming, depth: number): Promise<Imported[]> {
  const messages: Imported[] = [];
  for (const attachment of attachments) {
    if (attachment.mimeType !== "message/rfc822") continue;
    const read = await importMail({ ...incoming, bytes: bytesOfAttachment(attachment) }, depth + 1);
    if (read.ok) messages.push(read.value);
  }
  return messages;
}

function withoutMore({ more: _more, ...message }: Imported): Imported {
  return message;
}

function importText(mail: ReadMail, { name, defaultLanguage }: Incoming): Result<Imported> {
  const files = new Map(
    mail.attachments.flatMap((attachment) => {
      const id = attachment.contentId?.replace(/^<|>$/gu, "") ?? "";
      return id === "" ? [] : [[`cid:${id}`, bytesOfAttachment(attachment)] as const];
    }),
  );
  const read = readText(mail, files);
  if (!read.ok) return read;
  const { attachments, remoteImages, remotePlaces } = read.value;
  const signed = takeBylineParagraph(read.value.body, []);
  const { body } = signed;
  if (plainText(body).trim() === "" && attachments.length === 0) {
    return refuse("mail-empty", "The message has no text of its own.", "Import what is attached to it instead.");
  }
  const bylines = signed.bylines.length > 0 ? signed.bylines : namesOf(mail);
  const language = findLanguage(plainText(body), { said: null, assumed: defaultLanguage });
  const fitted = fitDetails(
    {
      headline: headlineOf(mail),
      bylines: bylines.map((byline) => ({ name: byline })),
      language: language.language,
    },
    body,
  );
  const blocks = fitted.body.content ?? [];
  const quoted = offerQuotedMail(blocks);
  const quotations = quoted.map(({ from }) => from);
  return succeed({
    content: { kind: "start", start: { ...fitted.details, body: fitted.body, from: name.slice(0, 500) } },
    attachments,
    warnings: [
      ...mail.warnings,
      ...dateWarning(mail),
      ...attachmentWarnings(mail, attachments),
      ...read.value.warnings,
      ...language.warnings,
      ...fitted.warnings,
    ],
    furniture: mergedOffers(quoted, offerFurniture(blocks, { authors: bylines, mail: { quotations } })),
    remoteImages,
    remotePlaces,
  });
}

/** Names and addresses under "-- " (RFC 3676, section 4.3) are no headings and no lists. */
function withoutSignatures(paragraphs: readonly TextParagraph[]): TextParagraph[] {
  let inSignature = false;
  return paragraphs.map((paragraph) => {
    const isQuoted = paragraph.text.startsWith(">") || isMark(paragraph.text);
    inSignature = !isQuoted && (inSignature || paragraph.text === "--");
    return inSignature ? { ...paragraph, aside: SIGNATURE } : paragraph;
  });
}

/** The text in HTML where the message has one, which holds more than the plain text beside it. */
function readText({ html, text = "", flowed }: ReadMail, files: ReadonlyMap<string, Uint8Array>): Result<TreeBody> {
  if (html !== undefined && html.trim() !== "") {
    const parsed = parseHtml(html);
    return parsed.ok ? treeToBody(realImages(parsed.value, { baseUrl: null }), { files }) : parsed;
  }
  const blocks: DocumentNode[] = bodyBlocks(withoutSignatures(paragraphsOf(text, { wrapped: !flowed })));
  const body: DocumentNode = blocks.length === 0 ? EMPTY_BODY : { type: "doc", content: blocks };
  return succeed({ body, attachments: [], warnings: [], remoteImages: [], remotePlaces: [] });
}

function headlineOf({ subject = "" }: Email): string {
  let headline = subject.slice(0, 2_000).replace(/\s+/gu, " ").trim();
  for (let bare = headline.replace(PREFIX, ""); bare !== headline; bare = headline.replace(PREFIX, "")) headline = bare;
  return headline;
}

/** The writer's name; an address alone names nobody. "Quill, Ada" is how some offices sort their people. */
function namesOf({ from }: Email): readonly string[] {
  const name = (from?.name ?? "").replace(/\s*[(/|].*$/u, "").trim();
  if (name === "" || name.includes("@")) return [];
  const [, last, first] = /^([\p{L}'’-]+), ([\p{L}.'’ -]+)$/u.exec(name) ?? [];
  return readNames(last && first ? `${first} ${last}` : name, true)?.names ?? [];
}

function dateWarning({ date }: Email): string[] {
  const day =
    date !== undefined && !Number.isNaN(Date.parse(date)) ? ` of ${new Date(date).toISOString().slice(0, 10)}` : "";
  return [`The message’s date${day}, its recipients and its other headers were left out.`];
}

function mergedOffers(quoted: readonly FurnitureOffer[], others: readonly FurnitureOffer[]): FurnitureOffer[] {
  const taken = new Set(quoted.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at)));
  const apart = others.filter(
    ({ from, count }) => !Array.from({ length: count }, (_, at) => from + at).some((at) => taken.has(at)),
  );
  return [...quoted, ...apart].sort((a, b) => a.from - b.from);
}

function refuseLarge(size: number) {
  return refuse(
    "file-too-large",
    `The message has ${describeSize(size)}. Stet reads messages of up to ${describeSize(MAX_IMPORT_BYTES)}.`,
    "Save it without its attachments, or copy its text into a new article.",
  );
}
