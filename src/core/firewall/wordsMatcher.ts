/** A text folded for matching: its words with single spaces around them, and the same without the spaces. */
export interface FoldedText {
  /** As it was before. */
  readonly written: string;
  readonly words: string;
  readonly letters: string;
  /** The positions in `letters` at which a word starts or ends, a capital after a small letter included ("toldAnna"). */
  readonly edges: () => ReadonlySet<number>;
  /** As `words`, with `COMMA` after each word that a comma follows. */
  readonly withCommas: () => string;
}

/** Stands for a comma in folded text: a letter that no name has. */
export const COMMA = "ꝏ";

/**
 * From so many letters on, a name is found within one longer word ("mrannaleebrook"); a shorter one ("annalee") is as likely
 * part of another ("annaleeds").
 */
export const MIN_WITHIN_WORD = 10;
/** From so many letters on, a name is found however it is cut up ("a n n a lee"); "the o" is not yet Theo. */
const MIN_CUT_UP = 6;
/** What has more of them is a line of notes. */
const MAX_NAME_WORDS = 4;
/** Scripts that put no spaces between words, where a name cannot be told by the space around it. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Particles that Arabic and Hebrew write together with the word after them: and, so, by, to, like; the, from, that. */
export const ARABIC_PARTICLES = "[وف]?[بلك]?";
export const HEBREW_PARTICLES = "[והבלכמש]{0,3}";

/** Whether a text holds a protected detail, given as words folded for matching. */
export function wordsMatcher(detail: string): (text: FoldedText) => boolean {
  const letters = detail.replaceAll(" ", "");
  const unspaced = UNSPACED.test(letters);
  const inOtherWords = [particlesBefore(detail), initialsWithin(detail)].filter((pattern) => pattern !== null);
  return (text) => {
    if (hasWords(text.words, detail) || inOtherWords.some((pattern) => pattern.test(text.words))) return true;
    if (letters.length < MIN_CUT_UP && !unspaced) return false;
    if (!text.letters.includes(letters)) return false;
    return unspaced || standsApart(letters, text);
  };
}

/** Whether a text holds a name as a list of names has it: "Lee, Anna". Without the comma they may be two people, or words. */
export function listedMatcher(detail: string): (text: FoldedText) => boolean {
  const plain = detail.replace(COMMA, "");
  return (text) => hasWords(text.words, plain) && hasWords(text.withCommas(), detail);
}

export function hasWords(words: string, wanted: string): boolean {
  return words.includes(` ${wanted} `);
}

function particlesBefore(detail: string): RegExp | null {
  if (/^\p{Script=Hebrew}/u.test(detail)) return new RegExp(`(?:^| )${HEBREW_PARTICLES}${detail}(?: |$)`, "u");
  if (!/^\p{Script=Arabic}/u.test(detail)) return null;
  // "To" and the article run together: ل and ال make لل.
  const article = detail.startsWith("ال") ? `|[وف]?لل${detail.slice(2)}` : "";
  return new RegExp(`(?:^| )(?:${ARABIC_PARTICLES}${detail}${article})(?: |$)`, "u");
}

/** "Sorrel J. Dunmarrow" is as recognisable as without the initial. Of a short name it is a sentence: "Anna, a Lee supporter". */
function initialsWithin(detail: string): RegExp | null {
  const words = detail.split(" ");
  const isName = words.length > 1 && words.length <= MAX_NAME_WORDS && words.join("").length >= MIN_WITHIN_WORD;
  return isName ? new RegExp(` ${words.join(" (?:\\p{L} ){0,2}")} `, "u") : null;
}

/**
 * Whether letters stand in a text as a name would: from where a word starts to where one ends, give or take a genitive's s,
 * or, when there are enough of them, within a single word. "Christian Anderson" does not hold "Ian Anderson".
 */
function standsApart(letters: string, text: FoldedText): boolean {
  const edges = text.edges();
  const long = letters.length >= MIN_WITHIN_WORD;
  for (let at = text.letters.indexOf(letters); at !== -1; at = text.letters.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    if (edges.has(at) && (edges.has(end) || (long && text.letters[end] === "s" && edges.has(end + 1)))) return true;
    if (long && !crossesEdge(at, end, edges)) return true;
  }
  return false;
}

function crossesEdge(at: number, end: number, edges: ReadonlySet<number>): boolean {
  for (let position = at + 1; position < end; position += 1) if (edges.has(position)) return true;
  return false;
}
