import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { datelineOf } from "../text/dateline";
import { endsSentence, furnitureKind, sentenceCount } from "../text/lineKind";

/** Characters. */
const MAX_STANDFIRST = 400;
const MIN_BOLD = 40;
const MAX_SENTENCES = 3;

/** What is known of an article when its standfirst is looked for. */
interface Head {
  readonly headline: string;
  readonly standfirst: string;
  /** Where among the blocks of the body the byline stood; null when it did not. */
  readonly bylineAt: number | null;
}

/**
 * Takes the paragraph right under the headline for the standfirst when it plainly is one: it is all that stands between headline
 * and byline, or it is all in bold over copy that is not, or the copy begins with its dateline below it. An opening
 * paragraph that is merely short stays where it is.
 */
export function takeStandfirstParagraph(
  body: DocumentNode,
  { headline, standfirst, bylineAt }: Head,
): { body: DocumentNode; standfirst: string } {
  const kept = { body, standfirst };
  const [first, second, ...rest] = body.content ?? [];
  if (standfirst !== "" || headline === "" || first?.type !== "paragraph" || second?.type !== "paragraph") return kept;
  const text = inlineText(first).replace(/\s+/gu, " ").trim();
  if (!mayBeOne(text)) return kept;
  const opensCopy = bylineAt !== 1 && datelineOf(inlineText(second)) !== null;
  const isBold = text.length >= MIN_BOLD && allBold(first) && !anyBold(second);
  if (bylineAt !== 1 && !isBold && !opensCopy) return kept;
  return { body: { ...body, content: [second, ...rest] }, standfirst: text };
}

function mayBeOne(text: string): boolean {
  return (
    text.split(" ").length >= 4 &&
    text.length <= MAX_STANDFIRST &&
    sentenceCount(text) <= MAX_SENTENCES &&
    !text.endsWith(":") &&
    // Somebody speaks: copy, or a quotation set large.
    !/^["\u201C\u201E\u00AB\u2018\u2013\u2014]/u.test(text) &&
    // A note to readers, in whichever type.
    !/^(?:editor.s note|note|correction|update|this (?:article|story|piece)\b)/iu.test(text) &&
    !(endsSentence(text) && /\([A-Z][\w ]+\)$/u.test(text)) &&
    datelineOf(text) === null &&
    furnitureKind(text) === null
  );
}

function words({ content = [] }: DocumentNode): DocumentNode[] {
  return content.filter(({ type, text = "" }) => type === "text" && text.trim() !== "");
}

function isBold({ marks = [] }: DocumentNode): boolean {
  return marks.some(({ type }) => type === "bold");
}

function allBold(paragraph: DocumentNode): boolean {
  return words(paragraph).every(isBold);
}

/** Whether the paragraph is set in bold as well: one word that is stressed is not. */
function anyBold(paragraph: DocumentNode): boolean {
  return words(paragraph).length > 0 && allBold(paragraph);
}
