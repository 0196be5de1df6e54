import type { Direction } from "./direction";

/** Letters of the scripts written right to left, and the marks that stand for one (UAX 9, classes R and AL). */
const RTL =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const STRONG = /[\p{L}\u200E\u200F\u061C]/gu;
const RTL_MARK = /[\u200F\u061C]/u;

/**
 * How a paragraph without a direction of its own is laid out. It goes the other way than its article when it begins with a
 * letter of that direction (UAX 9, rules P2 and P3) and most of its letters are of it: a paragraph of Arabic does not turn
 * round for the name of an agency at its beginning, nor one of English for a Hebrew word that it explains.
 */
export function paragraphDirection(text: string, article: Direction): Direction {
  let own = 0;
  let other = 0;
  let first: Direction | null = null;
  for (const [letter] of text.matchAll(STRONG)) {
    const direction = RTL.test(letter) || RTL_MARK.test(letter) ? "rtl" : "ltr";
    first ??= direction;
    if (first === article) return article;
    if (direction === article) own += 1;
    else other += 1;
  }
  return first === null || own >= other ? article : first;
}

/** The direction that a text has in every article: it begins with its letters, and most of its letters are of it. Else null. */
export function plainDirection(text: string): Direction | null {
  if (paragraphDirection(text, "ltr") === "rtl") return "rtl";
  return paragraphDirection(text, "rtl") === "ltr" ? "ltr" : null;
}
