import stringWidth from "string-width";

/** A character with the marks and modifiers on it, or two that stand for a flag. */
const CHARACTER = /\p{RI}{2}|.(?:[\p{M}\p{Emoji_Modifier}]|\u200D.)*/gsu;
/** Characters. Up to here a text is measured as one. */
const SHORT = 200;

/**
 * What people see as one character each, nearly: the platform's own segmenter knows better, and takes time by the square of a
 * text's length.
 */
export function charactersOf(text: string): readonly string[] {
  return text.match(CHARACTER) ?? [];
}

/** How many columns of a terminal or a wire a line takes: East Asian characters take two, combining ones none. */
export function columnsOf(text: string): number {
  if (text.length <= SHORT) return stringWidth(text);
  return charactersOf(text).reduce((sum, character) => sum + stringWidth(character), 0);
}
