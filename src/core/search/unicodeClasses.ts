/** What `\w` and `\d` mean to somebody who writes in any script; in RE2 itself they are those of ASCII. */
const CLASSES: Readonly<Record<string, string>> = { w: "\\p{L}\\p{N}\\p{M}_", d: "\\p{Nd}" };
const OUTSIDE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(CLASSES).map(([letter, members]) => [letter, `[${members}]`])),
  W: "[^\\p{L}\\p{N}\\p{M}_]",
  D: "[^\\p{Nd}]",
};

/** A regular expression of which `\w`, `\W`, `\d` and `\D` know the letters and digits of every script. */
export function unicodeClasses(pattern: string): string {
  let inClass = false;
  let rewritten = "";
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === "\\") {
      const letter = pattern.charAt(at + 1);
      rewritten += (inClass ? CLASSES : OUTSIDE)[letter] ?? `\\${letter}`;
      at += 1;
      continue;
    }
    if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    rewritten += character;
  }
  return rewritten;
}
