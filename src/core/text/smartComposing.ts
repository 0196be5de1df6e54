import { type Setting, smartTyping, type Typing } from "./smartTyping";

/**
 * What typography makes of text that comes in at once, as from an input method: what it would have made of it letter by letter.
 * Null when all of it stays.
 */
export function smartComposing({ before, typed, language }: Typing): Setting | null {
  let text = before;
  for (const letter of typed) {
    const setting = smartTyping({ before: text, typed: letter, language });
    text = setting ? text.slice(0, text.length - setting.take) + setting.set : text + letter;
  }
  if (text === before + typed) return null;
  let same = 0;
  while (same < before.length && before[same] === text[same]) same += 1;
  return { take: before.length - same, set: text.slice(same) };
}
