const DIGIT = /\p{Nd}/u;

/** A text with the decimal digits of every script as 0 to 9. Unicode keeps the ten of each script together, in order. */
export function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (DIGIT.test(String.fromCodePoint(codePoint - before - 1))) before += 1;
    return String(before % 10);
  });
}
