import type { TextParagraph } from "./paragraphs";

/** What is taken off wire copy around its text, and what that says. */
export interface WireMarks {
  readonly slug: string;
  readonly warnings: readonly string[];
}

/** "ferry-returns, 345 words", "BC-Ferry Returns, 1st Ld-Writethru,0345": keywords and a length, or a cycle and keywords. */
const WITH_LENGTH = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}.'\u2019/& -]{0,58}?),\s?\d{1,6}\s?(?:words|wds|word)$/iu;
const WITH_CYCLE = /^(?:BC|AM|PM|AP)-+([\p{L}\p{N}][^,]{0,58}?)(?:,\s?.{0,30}?)?(?:,\s?\d{2,6})?$/u;
const LABELLED = /^slug(?:\s?line)?\s?[:=]\s*(\S.{0,78})$/iu;
/** Parts of a story that was sent in pieces. */
const TAKE =
  /^(?:(?:take|page|add)\s\d{1,2}(?:\sof\s\d{1,2})?|\d{1,2}(?:st|nd|rd|th)\s(?:ld|lead|add|take)\b.{0,40}|(?:first|second|third|new)\s(?:ld|lead|add|take)\b.{0,30}|\d{1,2}\stakes)$/iu;
const END = /^[-\u2013\u2014*#(\s]*(?:ends?|30)[-\u2013\u2014*#)\s]*$|^#{2,}$|^x{3,}$/iu;
const MORE = /^[-\u2013\u2014*#(\s]*(?:more(?:\sfollows)?|mf|to follow)[-\u2013\u2014*#)\s.]*$/iu;
/** So many lines at the top may be about the copy. */
const MAX_TOP = 3;

/** Takes slug line, take numbers and end mark off copy; the paragraphs lose them. What follows the end mark stays. */
export function takeWireMarks(paragraphs: TextParagraph[]): WireMarks {
  const warnings: string[] = [];
  const slug = takeSlug(paragraphs);
  const take = paragraphs.findIndex(({ text }, index) => index < MAX_TOP && TAKE.test(text));
  if (take !== -1) {
    const [removed] = paragraphs.splice(take, 1);
    warnings.push(`“${removed?.text ?? ""}” was taken off: it numbers the parts of a story.`);
  }
  const last = paragraphs.at(-1)?.text ?? "";
  if (paragraphs.length > 1 && isEndMark(last)) {
    paragraphs.pop();
    if (MORE.test(last)) warnings.push("The copy says that more follows: this may not be all of it.");
  }
  return { slug, warnings };
}

/** Whether a line says that copy ends here, or goes on in another message. */
export function isEndMark(text: string): boolean {
  return END.test(text) || MORE.test(text);
}

function takeSlug(paragraphs: TextParagraph[]): string {
  const first = paragraphs[0]?.text ?? "";
  if (paragraphs.length < 2) return "";
  const slug = (WITH_LENGTH.exec(first) ?? WITH_CYCLE.exec(first) ?? LABELLED.exec(first))?.[1] ?? "";
  if (slug !== "") paragraphs.shift();
  return slug;
}

/** Whether a line is the wire's own and goes on in no other. */
export function isWireLine(line: string): boolean {
  return isEndMark(line) || TAKE.test(line) || WITH_LENGTH.test(line) || WITH_CYCLE.test(line) || LABELLED.test(line);
}
