/** A text folded for matching: its words with single spaces between them, and the same without the spaces. */
export interface FoldedText {
  readonly words: string;
  readonly letters: string;
}

/**
 * From so many letters on, a name is found wherever its letters stand in a row ("mrannaleebrook"); a shorter one ("annalee")
 * is as likely part of another ("annaleeds").
 */
const MIN_ANYWHERE = 10;
/** From so many letters on, a name is found however it is cut up ("a n n a lee"); "the o" is not yet Theo. */
const MIN_CUT_UP = 6;
/** Scripts that put no spaces between words, where a name cannot be told by the space around it. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Particles that Arabic and Hebrew write together with the word after them: and, so, by, to, like; the, from, that. */
const ARABIC_PARTICLES = "[وف]?[بلك]?";
const HEBREW_PARTICLES = "[והבלכמש]{0,3}";

/** Whether a text holds a protected detail, given as words folded for matching. */
export function wordsMatcher(detail: string): (text: FoldedText) => boolean {
  const letters = detail.replaceAll(" ", "");
  const anywhere = letters.length >= MIN_ANYWHERE || UNSPACED.test(letters);
  const withParticles = particlesBefore(detail);
  return (text) => {
    if (` ${text.words} `.includes(` ${detail} `) || withParticles?.test(text.words)) return true;
    if (letters.length < MIN_CUT_UP && !anywhere) return false;
    if (!text.letters.includes(letters)) return false;
    return anywhere || standsBetweenWords(letters, text);
  };
}

function particlesBefore(detail: string): RegExp | null {
  if (/^\p{Script=Hebrew}/u.test(detail)) return new RegExp(`(?:^| )${HEBREW_PARTICLES}${detail}(?: |$)`, "u");
  if (!/^\p{Script=Arabic}/u.test(detail)) return null;
  // "To" and the article run together: ل and ال make لل.
  const article = detail.startsWith("ال") ? `|[وف]?لل${detail.slice(2)}` : "";
  return new RegExp(`(?:^| )(?:${ARABIC_PARTICLES}${detail}${article})(?: |$)`, "u");
}

/** Whether letters stand in a text so that they start where a word starts and end where a word ends. */
function standsBetweenWords(letters: string, text: FoldedText): boolean {
  const edges = new Set([0]);
  let offset = 0;
  for (const word of text.words.split(" ")) {
    offset += word.length;
    edges.add(offset);
  }
  for (let at = text.letters.indexOf(letters); at !== -1; at = text.letters.indexOf(letters, at + 1)) {
    if (edges.has(at) && edges.has(at + letters.length)) return true;
  }
  return false;
}
