const ARABIC = /^\p{Script=Arabic}/u;
/** The article and what is written together with it: and, so, with, like, for the. Two letters at least must be left. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;

/** Tells whether a word of a text fits. All words as `searchWords` gives them. */
export type WordMatch = (word: string) => boolean;

/** Words that are the one that is looked for; in Arabic with or without its article: "الميناء" is "ميناء". */
export function wholeWord(wanted: string): WordMatch {
  if (!ARABIC.test(wanted)) return (word) => word === wanted;
  const bare = bareWord(wanted);
  return (word) => word === wanted || bareWord(word) === bare;
}

/** Words that begin with what is looked for. */
export function beginningWith(wanted: string): WordMatch {
  if (!ARABIC.test(wanted)) return (word) => word.startsWith(wanted);
  const bare = bareWord(wanted);
  return (word) => word.startsWith(wanted) || bareWord(word).startsWith(bare);
}

/** One match for each word of a term, in order. */
export function matchesOf({ words, prefix }: { words: readonly string[]; prefix: boolean }): WordMatch[] {
  return words.map((word, place) => (prefix && place === words.length - 1 ? beginningWith(word) : wholeWord(word)));
}

function bareWord(word: string): string {
  return ARABIC.test(word) ? word.replace(ARTICLE, "") : word;
}
