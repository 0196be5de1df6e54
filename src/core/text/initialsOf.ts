/** How many names a set of initials shows at most: the first, the second and the last. */
const MOST_NAMES = 3;
/** As long as a profile keeps them (`profileSchema`). */
const MAX_LENGTH = 8;
/** Arabic's definite article, which initials leave out: Layla al-Haddad is ل.ح. */
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;
const FIRST_LETTER = /\p{L}\p{M}*/u;

/**
 * The initials that a person's name suggests: "Ada Brook" gives AB, "Jean-Luc Marais" JLM. Small words that a name writes
 * small stay so ("Ines van Dorn": IvD). Arabic letters get points between them, as they would join into a word. Empty when
 * there is no letter in the name.
 */
export function initialsOf(name: string): string {
  const words = name.normalize("NFC").match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const named = words.some((word) => startsUpper(word));
  const letters = words.flatMap((word) => {
    const letter = FIRST_LETTER.exec(word.replace(ARABIC_ARTICLE, ""))?.[0];
    return letter === undefined ? [] : [named ? letter : letter.toUpperCase()];
  });
  const shown = letters.length <= MOST_NAMES ? letters : [...letters.slice(0, MOST_NAMES - 1), ...letters.slice(-1)];
  const separator = shown.some((letter) => /\p{Script=Arabic}/u.test(letter)) ? "." : "";
  let initials = shown.join(separator);
  while (initials.length > MAX_LENGTH) {
    shown.pop();
    initials = shown.join(separator);
  }
  return initials;
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
