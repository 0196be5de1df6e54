/** How much of a text is looked at, in UTF-16 code units: a licence may stand over the root. */
const BEGINNING = 8_000;
const BEFORE = /^(?:\s+|\uFEFF|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype\b[^<>[]*(?:\[[^\]]*\]\s*)?>)/iu;

/** The name of the element that a text in XML begins with, without a prefix; empty for anything else. */
export function rootName(text: string): string {
  let rest = text.slice(0, BEGINNING);
  for (let before = BEFORE.exec(rest); before; before = BEFORE.exec(rest)) rest = rest.slice(before[0].length);
  return /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/u.exec(rest)?.[1] ?? "";
}
