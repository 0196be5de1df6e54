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
  return (blocksByClaim(body).get(claimId) ?? []).some((text) => words.test(withoutVowelMarks(text)));
}

/** The body is asked about one claim after the other, and never changes. */
const known = new WeakMap<DocumentNode, ReadonlyMap<string, readonly string[]>>();

/** The text of every block in which a claim stands, by the claim's id. */
function blocksByClaim(body: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const found = known.get(body);
  if (found) return found;
  const blocks = new Map<string, string[]>();
  collectBlocks(body, blocks);
  known.set(body, blocks);
  return blocks;
}

function collectBlocks(node: DocumentNode, blocks: Map<string, string[]>): void {
  const inline = (node.content ?? []).filter((child) => child.type === "text");
  const marks = inline.flatMap((text) => text.marks ?? []).filter((mark) => mark.type === "claim");
  if (marks.length > 0) {
    const text = inline.map((child) => child.text ?? "").join("");
    for (const id of new Set(marks.map((mark) => String(mark.attrs?.["id"])))) {
      blocks.set(id, [...(blocks.get(id) ?? []), text]);
    }
  }
  for (const child of node.content ?? []) collectBlocks(child, blocks);
}

/** Arabic and Hebrew copy may have its vowels and doublings written out or not. */
function withoutVowelMarks(text: string): string {
  return text.normalize("NFC").replace(/[\u0591-\u05C7\u064B-\u065F\u0670]/gu, "");
}
