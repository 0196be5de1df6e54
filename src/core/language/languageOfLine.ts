import { directionOf } from "./direction";
import { paragraphDirection } from "./paragraphDirection";

/**
 * The language whose typography a paragraph takes: the article's, but where it runs the other way. Then it is told by its
 * letters: English for Latin and the like, Hebrew, and Arabic for the other scripts from the right.
 */
export function languageOfLine(text: string, article: string): string {
  const usual = directionOf(article);
  const direction = paragraphDirection(text, usual);
  if (direction === usual) return article;
  if (direction === "ltr") return "en";
  return /\p{Script=Hebrew}/u.test(text) ? "he" : "ar";
}
