import type { TextParagraph } from "./paragraphs";

export const BULLET = /^[-*\u2022\u2023\u25AA\u25AB\u25E6\u25CF\u00B7]\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;
/** A line of stars or dashes between parts; it may begin as an item does. */
export const RULE = /^(?:[-_*\u2013\u2014=]\s?){3,}$|^\u2042$/u;
/** Columns. What is indented by fewer is no deeper: bullets are not always set with care. */
const DEEPER = 2;

/** What a list's items begin with: a number from which they go on, or, where `start` is null, a bullet. */
export interface ListMark {
  readonly start: number | null;
}

/** A list in plain text: its items with what stands under them, further in. `count`: so many paragraphs in all. */
export interface TextList {
  readonly mark: ListMark;
  readonly items: readonly { readonly text: string; readonly under: readonly TextParagraph[] }[];
  readonly count: number;
}

/** The list that begins at a position; null where none does. */
export function listAt(paragraphs: readonly TextParagraph[], at: number): TextList | null {
  const first = paragraphs[at];
  const start = numberOf(first?.text);
  if (!first || (start === null && !BULLET.test(first.text))) return null;
  const base = first.indent ?? 0;
  const items: { readonly text: string; readonly under: TextParagraph[]; readonly words: number }[] = [];
  let end = at;
  for (let each = paragraphs[end]; each && !each.aside && !RULE.test(each.text); each = paragraphs[end]) {
    const indent = each.indent ?? 0;
    const last = items.at(-1);
    const isDeeper = last !== undefined && indent >= base + DEEPER;
    if (isDeeper && (isItem(each.text) || !each.afterGap || indent === base + last.words)) last.under.push(each);
    else if (!isDeeper && isNext(each.text, start, items.length)) {
      const text = each.text.replace(start === null ? BULLET : NUMBER, "");
      items.push({ text, under: [], words: each.text.length - text.length });
    } else break;
    end += 1;
  }
  return { mark: { start }, items, count: end - at };
}

/** A number alone may begin a sentence: it makes a list only within another, or with something further in under it. */
export function isListed({ mark, items }: TextList, nested: boolean): boolean {
  return mark.start === null || items.length > 1 || nested || items.some(({ under }) => under.length > 0);
}

function isNext(text: string, start: number | null, count: number): boolean {
  return start === null ? BULLET.test(text) : numberOf(text) === start + count;
}

function isItem(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

function numberOf(text = ""): number | null {
  const [, digits] = NUMBER.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}
