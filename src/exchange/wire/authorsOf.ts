/**
 * The names of a byline: as an item lists its authors, when all of them are in its byline, for a line of names can be read in more
 * than one way; else as the line reads. A list alone counts too.
 */
export function authorsOf(listed: readonly string[], read: readonly string[], line: string): string[] {
  const authors = listed.filter((name) => name.trim() !== "");
  const agrees = authors.length > 0 && authors.every((name) => line === "" || line.includes(name));
  return [...(agrees ? authors : read)];
}
