import type { DocumentNode } from "../article/document/documentNode";

/**
 * Words by which a sentence says whose claim it reports, by language. A language that is not here is given the benefit of
 * the doubt: a rule that cries wolf is turned off.
 */
const ATTRIBUTIONS: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    "according to|says?|said|saying|tells?|told|claim(?:s|ed|ing)?|alleg(?:es?|ed|edly|ing)|assert(?:s|ed|ing)?|maintain(?:s|ed)?|insist(?:s|ed)?|argu(?:es?|ed|ing)|contend(?:s|ed)?|den(?:y|ies|ied)|reportedly|reported|describ(?:es?|ed)|estimat(?:es?|ed)|accus(?:es?|ed|ing)|stated|stat(?:es?|ing) that|wrote|writes|testified|believes?|suggest(?:s|ed)",
  ),
  fr: wholeWords("selon|d['\u2019]après|dit|disent|(?:affirm|déclar|assur|prétend|accus|estim)\\p{L}*"),
  de: wholeWords(
    "laut|zufolge|nach Angaben|sag(?:t|te|en|ten)|(?:behaupte|erklär)\\p{L}*|soll|sollen|angeblich|vorw[aeiu]rf\\p{L}*",
  ),
  es: wholeWords("según|(?:dij|dice|afirm|asegur|declar|acus)\\p{L}*|supuestamente"),
  // "And" and "so" are written together with the word after them; a pronoun or a case ending with the one before.
  ar: wholeWords(
    "[وف]?(?:وفق|بحسب|حسب|قال|يقول|تقول|زعم|يزعم|تزعم|أكد|يؤكد|تؤكد|ذكر|يذكر|تذكر|صرح|أفاد|اتهم|أضاف|أوضح)(?:ت|وا|ون|ا|ما|ه|ها|هم)?",
  ),
  he: wholeWords(
    "[ושה]{0,2}(?:לפי|לדברי|לדבריו|לדבריה|לדבריהם|אמר|אמרה|אמרו|אומר|אומרת|אומרים|טוען|טוענת|טוענים|טען|טענה|טענו|מסר|מסרה|מסרו|הצהיר|הצהירה|לטענת|לטענתו|לטענתה)",
  ),
};

/** JavaScript's own word boundary knows ASCII only. */
function wholeWords(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");
}

/** Whether the block in which a claim stands says who makes it: in the claim itself or around it. */
export function isAttributed(claimId: string, body: DocumentNode, language: string): boolean {
  const words = ATTRIBUTIONS[language.split("-")[0]?.toLowerCase() ?? ""];
  if (!words) return true;
  return blocksWith(claimId, body).some((text) => words.test(withoutVowelMarks(text)));
}

function blocksWith(claimId: string, node: DocumentNode): string[] {
  const inline = (node.content ?? []).filter((child) => child.type === "text");
  const here = inline.some((text) =>
    text.marks?.some((mark) => mark.type === "claim" && mark.attrs?.["id"] === claimId),
  );
  const own = here ? [inline.map((text) => text.text ?? "").join("")] : [];
  return [...own, ...(node.content ?? []).flatMap((child) => blocksWith(claimId, child))];
}

/** Arabic and Hebrew copy may have its vowels and doublings written out or not. */
function withoutVowelMarks(text: string): string {
  return text.normalize("NFC").replace(/[\u0591-\u05C7\u064B-\u065F\u0670]/gu, "");
}
