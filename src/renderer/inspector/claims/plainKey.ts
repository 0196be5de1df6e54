/**
 * The letter (in upper case) or the digit of a key pressed alone or with Shift. Where the layout has neither on it, as for
 * letters in Arabic or for digits in French, the key's place counts. Null for all other keys.
 */
export function plainKey(event: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string | null {
  const { key, code, shiftKey } = event;
  if (/^[a-z0-9]$/iu.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter) return letter;
  // With Shift, the row of digits has signs on it that nobody means as a digit.
  return shiftKey ? null : (/^Digit(\d)$/u.exec(code)?.[1] ?? null);
}
