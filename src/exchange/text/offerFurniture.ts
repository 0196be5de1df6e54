import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { isKicker } from "../details/titleTail";
import type { FurnitureOffer } from "../format";
import { datesOfPage } from "./datesOfPage";
import { DATE_OF_PAGE, endsSentence, furnitureKind, isCaptionLabel, sentenceCount } from "./lineKind";

/** A line that ends an article is one only in the last part of the text. */
const END_PART = 0.4;
const MAX_TEASER_WORDS = 16;
const AFTER_END = "what follows the end of the article";
const ABOUT_AUTHOR = "a note about the author";
const LINKS = "a link to other articles";
const ROLE_OF_WRITER =
  /\b(?:correspondent|editor|reporter|writer|columnist|journalist|author|professor|analyst|freelance|covers|writes|reports)\b/iu;
const KICKER = "a label that stood over the headline";
/** What the lines under "-- " are. */
export const SIGNATURE = "the signature of a mail";
/** A longer one is no signature, but a text under a line. */
const MAX_SIGNATURE = 8;
/** Characters of a sentence in one. A notice of confidence may be longer. */
const MAX_SIGNATURE_LINE = 120;
/** Labels under which the titles of other articles stand. */
const LEADS_LIST =
  /^(?:(?:read|more|related|you (?:may|might)|see|also|recommended|most|top|trending|around|from|up next)\b[^:]{0,60}:?)$/iu;

/** What else is known of a text: paragraphs that are no copy, each with what it is, and who wrote the article. */
export interface KnownOfText {
  readonly asides?: ReadonlyMap<string, string>;
  readonly authors?: readonly string[];
  /** Set for a mail: where in it begins what it quotes. */
  readonly mail?: { readonly quotations: readonly number[] };
}

/**
 * The blocks of a body that look like the page around the article, in runs of one reason. They are offered, not removed:
 * only a person can tell a page's "Read more" from the article's.
 */
export function offerFurniture(blocks: readonly DocumentNode[], known: KnownOfText = {}): FurnitureOffer[] {
  const reasons = reasonsOf(blocks, known);
  const bio = bioAtEnd(blocks, reasons, known.authors ?? []);
  if (bio !== null) reasons[bio] = ABOUT_AUTHOR;
  for (const at of known.mail ? signaturesOfMail(blocks, known.mail.quotations) : signatureAtEnd(blocks)) {
    reasons[at] ??= SIGNATURE;
  }
  const end = endOfArticle(blocks);
  for (let at = end; at < blocks.length; at += 1) reasons[at] ??= AFTER_END;
  const offers: FurnitureOffer[] = [];
  reasons.forEach((reason, from) => {
    if (reason === null) return;
    const last = offers.at(-1);
    const text = blocks[from] ? textOf(blocks[from]) : "";
    if (last?.reason === reason && last.from + last.count === from) {
      offers[offers.length - 1] = { ...last, text: `${last.text}\n${text}`, count: last.count + 1 };
    } else offers.push({ reason, text, from, count: 1 });
  });
  return offers;
}

/** What each block is if it is no copy, told by its own words and those before it. */
function reasonsOf(blocks: readonly DocumentNode[], { asides }: KnownOfText): (string | null)[] {
  const left = new Map(asides);
  const own = blocks.map((block, at) => {
    if (block.type !== "paragraph" && block.type !== "heading") return null;
    const text = inlineText(block);
    const aside = left.get(text);
    // The same words further down are the article's.
    left.delete(text);
    if (aside !== undefined) return aside;
    const next = blocks[at + 1];
    const overCopy = block.type === "heading" && next?.type === "paragraph" && !isTeaser(next);
    return overCopy ? null : (furnitureKind(text)?.reason ?? null);
  });
  const dates = datesOfPage(blocks, (at) => own[at] === null);
  const reasons: (string | null)[] = [];
  blocks.forEach((block, at) => {
    const reason = own[at] === DATE_OF_PAGE && !dates.has(at) ? null : (own[at] ?? null);
    const kicker = at === 0 && isKicker(textOf(block)) ? KICKER : null;
    const before = reasons[at - 1] ?? null;
    reasons.push(reason ?? kicker ?? (goesOn(block, blocks[at - 1], before) ? before : null));
  });
  return reasons;
}

/** A title under "Related:", and every further one: until a sentence, which is copy. */
function goesOn(block: DocumentNode, before: DocumentNode | undefined, reason: string | null): boolean {
  if (!before || reason === null || block.type !== "paragraph") return false;
  const text = inlineText(block);
  if (furnitureKind(text)?.reason === DATE_OF_PAGE) return false;
  if (endsSentence(text) || text.endsWith(":") || text.split(" ").length > MAX_TEASER_WORDS) return false;
  const under = inlineText(before);
  return isCaptionLabel(under) || LEADS_LIST.test(under) || (furnitureKind(under) === null && reason === LINKS);
}

/** A paragraph at the end that says who a writer is: "Ada Quill is the Courier's harbour correspondent." */
function bioAtEnd(blocks: readonly DocumentNode[], reasons: readonly (string | null)[], authors: readonly string[]) {
  const last = reasons.lastIndexOf(null);
  const text = blocks[last] && last > 0 ? textOf(blocks[last]) : "";
  const named = authors.some((author) => text.startsWith(author));
  const isBio = /^.{3,80}?\s(?:is|was|covers|writes|reports|works)\b/u.test(text);
  return named && isBio && ROLE_OF_WRITER.test(text) ? last : null;
}

/** The signature of a mail that was copied: after "-- " (RFC 3676, section 4.3), with little below it, none of it copy. */
function signatureAtEnd(blocks: readonly DocumentNode[]): number[] {
  const found = blocks.findLastIndex(isDelimiter);
  const below = blocks.slice(found + 1);
  if (found === -1 || below.length > MAX_SIGNATURE || below.some(isLongCopy)) return [];
  return positions(found, blocks.length);
}

/** The signatures of a mail itself: from each "-- " to what is quoted below it, whatever stands there. */
function signaturesOfMail(blocks: readonly DocumentNode[], quotations: readonly number[]): number[] {
  const ends = [...blocks.keys()].filter((at) => at > 0 && (quotations.includes(at) || isEndOfSignature(blocks[at])));
  return [...blocks.keys()]
    .filter((at) => isDelimiter(blocks[at]))
    .flatMap((from) => positions(from, ends.find((end) => end > from) ?? blocks.length));
}

function isDelimiter(block: DocumentNode | undefined): boolean {
  return block?.type === "paragraph" && /^--[ \u00A0]*(?:\n|$)/u.test(inlineText(block));
}

function isEndOfSignature(block: DocumentNode | undefined): boolean {
  return block?.type === "blockquote" || isDelimiter(block);
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** Where a line that nothing of the article follows stands, if only teasers and more furniture come after it. */
function endOfArticle(blocks: readonly DocumentNode[]): number {
  const start = Math.floor(blocks.length * (1 - END_PART));
  const found = blocks.findIndex(
    (block, index) =>
      index >= start &&
      index > 0 &&
      furnitureKind(inlineText(block))?.endsArticle === true &&
      blocks.slice(index).every(isTeaser),
  );
  return found === -1 ? blocks.length : found;
}

/** A motto under a name is short. */
function isLongCopy(block: DocumentNode): boolean {
  const text = textOf(block);
  return text.length > MAX_SIGNATURE_LINE && endsSentence(text) && !/\bconfidential\b/iu.test(text);
}

function isTeaser(block: DocumentNode): boolean {
  if (block.type === "table") return false;
  const text = textOf(block);
  return (
    furnitureKind(text) !== null ||
    !endsSentence(text) ||
    (text.split(" ").length <= MAX_TEASER_WORDS && sentenceCount(text) === 1)
  );
}

function textOf(block: DocumentNode): string {
  return block.type === "paragraph" || block.type === "heading"
    ? inlineText(block)
    : (block.content ?? []).map(textOf).join("\n");
}
