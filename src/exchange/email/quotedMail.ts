import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import type { FurnitureOffer } from "../format";

const REPLY = "a message that was answered";
const FORWARD = "what was written above a forwarded message";

/** The line over a quoted message, as the mail programs write it in the languages of their users. */
const WROTE =
  /^(?:.{0,10}\b(?:on|am|le|el|il|op|den|em|w dniu)\b.{4,200}|.{3,200}\b\d{4}\b.{0,100})\s(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|napisał\(?a?\)?|kirjoitti|написал\(?а?\)?|kirjutas)\b.{0,80}[:：]$|(?:كتب|כתב).{0,120}:$/iu;
const ORIGINAL =
  /^[-_\s]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande)[-_\s]*$/iu;
const FORWARDED =
  /^(?:[-_\s]*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)[-_\s]*|begin forwarded message:|anfang der weitergeleiteten nachricht:)$/iu;
const FIELD =
  /^\*?(?:from|sent|to|cc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para|asunto|da|inviato|a|oggetto)\*?\s?:\*?\s/iu;
const MIN_FIELDS = 3;

/** What of a message's text is not its writer's: offered for removal, never removed. */
export function offerQuotedMail(blocks: readonly DocumentNode[]): FurnitureOffer[] {
  const texts = blocks.map((block) =>
    block.type === "paragraph" || block.type === "heading" ? inlineText(block) : "",
  );
  const offers: FurnitureOffer[] = [];
  const offer = (reason: string, from: number, to: number) =>
    offers.push({ reason, text: texts.slice(from, to).filter(Boolean).join("\n"), from, count: to - from });
  const start = texts.findIndex((text, index) => isMark(text) || fieldsAt(texts, index) > 0);
  if (start !== -1) {
    const isForward = FORWARDED.test(texts[start] ?? "");
    const head = start + (isMark(texts[start] ?? "") ? 1 : 0);
    const fields = fieldsAt(texts, head);
    if (isForward) offer(FORWARD, 0, head + fields);
    else if (WROTE.test(texts[start] ?? "")) offer(REPLY, start, endOfQuotation(blocks, start + 1));
    else offer(REPLY, start, blocks.length);
  }
  return offers.filter(({ count }) => count < blocks.length);
}

/** Whether a line stands over a message that is quoted, or passed on. */
export function isMark(text: string): boolean {
  return FORWARDED.test(text) || ORIGINAL.test(text) || (text.length <= 300 && WROTE.test(text.replace(/\s+/gu, " ")));
}

/** How many blocks are the fields of a quoted message's head, which stand a line each, in one paragraph or in several. */
function fieldsAt(texts: readonly string[], from: number): number {
  let count = 0;
  let fields = 0;
  for (let text = texts[from]; text !== undefined; text = texts[from + count]) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const own = lines.filter((line) => FIELD.test(line)).length;
    if (own === 0 || own * 2 < lines.length) break;
    fields += own;
    count += 1;
  }
  return fields >= MIN_FIELDS ? count : 0;
}

/** Answers stand between the quotations, or below: then only the first is offered. Without any, all that follows is quoted. */
function endOfQuotation(blocks: readonly DocumentNode[], from: number): number {
  let end = from;
  while (blocks[end]?.type === "blockquote") end += 1;
  return end === from ? blocks.length : end;
}
