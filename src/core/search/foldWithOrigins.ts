const MARKS = /[\p{M}\u0640]/gu;

/**
 * A text without its accents and vowel signs, and without the Arabic tatweel, with the place that each of its UTF-16 units
 * came from; one more place at the end stands for the end. Case stays.
 */
export function foldWithOrigins(text: string): { readonly text: string; readonly origins: readonly number[] } {
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const bare = character.normalize("NFD").replace(MARKS, "");
    for (let unit = 0; unit < bare.length; unit += 1) origins.push(at);
    folded += bare;
    at += character.length;
  }
  origins.push(at);
  return { text: folded, origins };
}
