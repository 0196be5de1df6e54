import type { TextParagraph } from "./paragraphs";

/** What is taken off wire copy around its text, and what that says. */
export interface WireMarks {
  readonly slug: string;
  readonly warnings: readonly string[];
}

/** "ferry-returns, 345 words", "BC-Ferry Returns, 1st Ld-Writethru,0345": keywords and a length, or a cycle and keywords (ANPA 1312). */
const WITH_LENGTH = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}.'\u2019/& -]{0,58}?),\s?\d{1,6}\s?(?:words|wds|word)$/iu;
const WITH_CYCLE =
  /^(?:(?:BC|AM|PM|AP)-+|(?:bc|am|pm|ap)-+(?=\p{Lu}|[^,]{1,58},\s?(?:\d{3,4}$|\d{0,2}(?:st|nd|rd|th)?\s?(?:ld|lead)\b)))([\p{L}\p{N}][^,]{0,58}?)(?:,\s?.{0,30}?)?(?:,\s?\d{2,6})?$/u;
const LABELLED = /^slug(?:\s?line)?\s?[:=]\s*(\S.{0,78})$/iu;
/** Parts of a story that was sent in pieces. */
const TAKE =
  /^(?:(?:take|page|add)\s\d{1,2}(?:\sof\s\d{1,2})?|\d{1,2}(?:st|nd|rd|th)\s(?:ld|lead|add|take)\b.{0,40}|(?:first|second|third|new)\s(?:ld|lead|add|take)\b.{0,30}|\d{1,2}\stakes)$/iu;
const END = /^[-\u2013\u2014*#(\s]*(?:ends?|30)[-\u2013\u2014*#)\s]*$|^#{2,}$|^x{3,}$/iu;
const MORE =
  /^[-\u2013\u2014*#(\s]*(?:more(?:\sfollows)?|mfl?|mtf|to follow|mehr folgt|folgt mehr|wird fortgesetzt)[-\u2013\u2014*#)\s.]*$/iu;
/** "AP-NY-05-12-31 1004EDT", "121004 May 31", "121004Z MAY 31": where and when the copy was sent (IPTC 7901, postamble). */
const SENT =
  /^(?:\p{Lu}{2,4}-){1,3}\d\d-\d\d-\d\d(?:\d\d)?\s+\d{4}\p{Lu}{0,4}$|^\d{6}\s?(?:Z|\p{Lu}{3,4})?\s+\p{L}\p{M}*\p{L}{2,3}\.?\s+\d{2}(?:\d\d)?$/u;
/** "npa aq yyni cr": the agency and who handled the copy, in small letters. */
const HANDLED = /^(\p{Ll}{2,5})(?:[ /]\p{Ll}{1,5}){1,5}$/u;
const AGENCIES = new Set("afp ansa apa ap dpa dts efe epd kna lusa ots rtr sda sid tass tt".split(" "));
/** So many lines at the top may be about the copy. */
const MAX_TOP = 3;
/** Among so many the dateline is. */
const MAX_HEAD = 10;

/** Takes slug line, take numbers and end mark off copy; the paragraphs lose them. What follows the end mark stays. */
export function takeWireMarks(paragraphs: TextParagraph[]): WireMarks {
  const warnings: string[] = [];
  const slug = takeSlug(paragraphs);
  const take = paragraphs.findIndex(({ text }, index) => index < MAX_TOP && TAKE.test(text));
  if (take !== -1) {
    const [removed] = paragraphs.splice(take, 1);
    warnings.push(`“${removed?.text ?? ""}” was taken off: it numbers the parts of a story.`);
  }
  warnings.push(...takeSignOffs(paragraphs));
  return { slug, warnings };
}

/** Whether a line says that copy ends here, or goes on in another message. */
export function isEndMark(text: string): boolean {
  return END.test(text) || MORE.test(text);
}

/** Takes end marks and what the wire signs off with from below the copy; gives what is to be said about it. */
function takeSignOffs(paragraphs: TextParagraph[]): string[] {
  const agencies = agenciesOf(paragraphs);
  const warnings: string[] = [];
  for (let last = paragraphs.at(-1)?.text ?? ""; paragraphs.length > 1; last = paragraphs.at(-1)?.text ?? "") {
    const isHandled = agencies.has(HANDLED.exec(last)?.[1] ?? "");
    if (!isEndMark(last) && !SENT.test(last) && !isHandled) break;
    paragraphs.pop();
    if (MORE.test(last)) warnings.push("The copy says that more follows: this may not be all of it.");
    else if (!END.test(last)) warnings.push(`\u201C${last}\u201D was taken off: the wire signs off with it.`);
  }
  return warnings;
}

/** Known ones, and the one that the dateline names: "Velmoor (npa) - \u2026". */
function agenciesOf(paragraphs: readonly TextParagraph[]): ReadonlySet<string> {
  const named = paragraphs
    .slice(0, MAX_HEAD)
    .map(
      ({ text }) => /^.{2,60}?\((\p{L}{2,5})(?:\/\p{L}+)*\)\s*[-\u2013\u2014_]/u.exec(text)?.[1]?.toLowerCase() ?? "",
    );
  return new Set([...AGENCIES, ...named.filter((name) => name !== "")]);
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
  return (
    isEndMark(line) ||
    SENT.test(line) ||
    TAKE.test(line) ||
    WITH_LENGTH.test(line) ||
    WITH_CYCLE.test(line) ||
    LABELLED.test(line)
  );
}
