import type { DocumentNode } from "../article/document/documentNode";

/**
 * Words by which a sentence says whose claim it reports, by language. A language that is not here is given the benefit of
 * the doubt: a rule that cries wolf is turned off.
 */
const ATTRIBUTIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:according to|says?|said|saying|tells?|told|claim(?:s|ed|ing)?|alleg(?:es?|ed|edly|ing)|assert(?:s|ed|ing)?|maintain(?:s|ed)?|insist(?:s|ed)?|argu(?:es?|ed|ing)|contend(?:s|ed)?|den(?:y|ies|ied)|reportedly|reported|describ(?:es?|ed)|estimat(?:es?|ed)|accus(?:es?|ed|ing)|stat(?:es?|ed)|wrote|writes|testified|believes?|suggest(?:s|ed))\b/iu,
  fr: /\b(?:selon|d['\u2019]après|dit|a dit|affirm\w*|déclar\w*|assur\w*|prétend\w*|accus\w*|estim\w*)/iu,
  de: /\b(?:laut|zufolge|nach Angaben|sag(?:t|te|en|ten)|behaupte\w*|erklär\w*|soll|sollen|angeblich|vorw[aei]rf\w*)/iu,
  es: /\b(?:según|dij\w*|dice\w*|afirm\w*|asegur\w*|declar\w*|acus\w*|supuestamente)/iu,
  ar: /(?:وفق|بحسب|حسب|قال|قالت|يقول|تقول|زعم|زعمت|أكد|أكدت|ذكر|ذكرت|صرح|صرحت|أفاد|أفادت|اتهم)/u,
  he: /(?:לפי|לדברי|אמר|אמרה|אמרו|טוען|טוענת|טען|טענה|טענו|מסר|מסרה|הצהיר|הצהירה|לטענת)/u,
};

/** Whether the block in which a claim stands says who makes it: in the claim itself or around it. */
export function isAttributed(claimId: string, body: DocumentNode, language: string): boolean {
  const words = ATTRIBUTIONS[language.split("-")[0]?.toLowerCase() ?? ""];
  if (!words) return true;
  return blocksWith(claimId, body).some((text) => words.test(text));
}

function blocksWith(claimId: string, node: DocumentNode): string[] {
  const inline = (node.content ?? []).filter((child) => child.type === "text");
  const here = inline.some((text) =>
    text.marks?.some((mark) => mark.type === "claim" && mark.attrs?.["id"] === claimId),
  );
  const own = here ? [inline.map((text) => text.text ?? "").join("")] : [];
  return [...own, ...(node.content ?? []).flatMap((child) => blocksWith(claimId, child))];
}
