import { readByline } from "../details/byline";
import { isKicker, isSection, splitAtBar, splitAtName } from "../details/titleTail";
import { furnitureKind } from "./lineKind";
import { LIST_ITEM, MAIL_HEADER, type TextParagraph } from "./paragraphs";

/** A longer first line is a paragraph: no headline takes two hundred letters. */
const MAX_HEADLINE = 250;
const MIN_WORDS_UNDER_KICKER = 3;
/** What may stand over a headline in a page's own text. */
const OVER_HEADLINE = new Set([
  "a button of the page",
  "a notice about cookies",
  "the date of the page",
  "a reading time",
]);
const SUBJECT = /^Subject:\s+(?:(?:re|fwd?|aw|wg):\s*)*/iu;

/**
 * Takes the headline off the top of a text: the first line, or the first under a page's buttons, a mail's header or a label
 * ("EXCLUSIVE"). Buttons and header stay, as asides. Empty when the first line is no headline.
 */
export function takeHeadline(paragraphs: TextParagraph[], warnings: string[]): string {
  const subject = takeMailHeader(paragraphs);
  if (subject !== null) return subject;
  const at = passButtons(paragraphs);
  takeKicker(paragraphs, at, warnings);
  const first = paragraphs[at];
  if (!first) return "";
  const atBar = splitAtBar(first.text);
  const { title, tail } = atBar.tail === "" ? splitAtName(first.text, rightsHolders(paragraphs)) : atBar;
  const belongsToCopy = title.length > MAX_HEADLINE || LIST_ITEM.test(title);
  if (belongsToCopy) {
    warnings.push("No headline was found: the first line is too long for one, or belongs to a list.");
    return "";
  }
  paragraphs.splice(at, 1);
  if (tail !== "") warnings.push(`“${tail}” was taken off the headline, as it names the site or section.`);
  return title;
}

/** A mail's subject is its headline; the other lines of its header become asides. Null for what is no mail. */
function takeMailHeader(paragraphs: TextParagraph[]): string | null {
  const end = paragraphs.findIndex(({ text }) => !MAIL_HEADER.test(text));
  const header = paragraphs.slice(0, end === -1 ? paragraphs.length : end);
  const subject = header.findIndex(({ text }) => SUBJECT.test(text));
  const headline = (header[subject]?.text ?? "").replace(SUBJECT, "");
  if (headline === "" || headline.length > MAX_HEADLINE) return null;
  setAside(paragraphs, header.length, "the header of a mail");
  paragraphs.splice(subject, 1);
  return headline;
}

/** The position of the first line that is none of the page's own; those before it become asides. */
function passButtons(paragraphs: TextParagraph[]): number {
  const isOver = ({ text }: TextParagraph, index: number) =>
    OVER_HEADLINE.has(furnitureKind(text)?.reason ?? "") || (index > 0 && isSection(text));
  const end = paragraphs.findIndex((paragraph, index) => !isOver(paragraph, index));
  // A text of nothing but buttons is no page: its first line is as good a headline as any.
  if (end < 1) return 0;
  setAside(paragraphs, end, "a button of the page");
  return end;
}

function setAside(paragraphs: TextParagraph[], count: number, aside: string): void {
  paragraphs.splice(0, count, ...paragraphs.slice(0, count).map((paragraph) => ({ ...paragraph, aside })));
}

function takeKicker(paragraphs: TextParagraph[], at: number, warnings: string[]): void {
  const kicker = paragraphs[at]?.text ?? "";
  const under = paragraphs[at + 1]?.text ?? "";
  const isHeadline =
    under.length <= MAX_HEADLINE &&
    under.split(" ").length >= MIN_WORDS_UNDER_KICKER &&
    !LIST_ITEM.test(under) &&
    readByline(under) === null &&
    furnitureKind(under) === null;
  if (!isHeadline || !isKicker(kicker)) return;
  paragraphs.splice(at, 1);
  warnings.push(`“${kicker}” stood over the headline, and was taken off.`);
}

/** Who a page says has the rights in it: that is what the site is called. */
function rightsHolders(paragraphs: readonly TextParagraph[]): string[] {
  return paragraphs.flatMap(({ text }) => {
    const [, name = ""] =
      /(?:\u00A9|\(c\)|\bcopyright\b)[\s\u00A9]*(?:\d{4}(?:\s?[-\u2013]\s?\d{4})?,?\s+)?(?:by\s+)?([^.,|\d][^.,|]{1,60})/iu.exec(
        text,
      ) ?? [];
    const bare = name.replace(/\s*all rights reserved.*/iu, "").trim();
    return bare === "" ? [] : [bare];
  });
}
