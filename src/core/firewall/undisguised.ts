import { withoutLookAlikes } from "./lookAlikes";

/** Characters that turn the letters after them round until they are popped or the paragraph ends (UAX 9, sections 2.2, 2.5). */
const OVERRIDE = /[\u202D\u202E]/u;
const OVERRIDDEN = /[\u202D\u202E]([^\u202C\u2029\n]*)/gu;
/** In most typefaces a capital I within a word cannot be told from a small l. */
const CAPITAL_WITHIN = /(?<=\p{Ll})I/gu;

/**
 * The ways in which a person may read a text, the text itself first: with direction overrides carried out, and with letters
 * that pass for others as what they pass for.
 */
export function undisguised(text: string): string[] {
  const turned = OVERRIDE.test(text)
    ? [text, text.replace(OVERRIDDEN, (_, run: string) => reversed(run)), reversed(text)]
    : [text];
  const all = turned.flatMap((reading) => {
    const plain = withoutLookAlikes(reading);
    return [reading, plain, plain.replace(CAPITAL_WITHIN, "l")];
  });
  // Most texts hold nothing of the kind, and matching is the dear part.
  return all.filter((reading, at) => at === 0 || !all.slice(0, at).some((other) => isSame(reading, other)));
}

function isSame(one: string, other: string): boolean {
  return one === other || one === other.normalize("NFKD");
}

function reversed(text: string): string {
  return [...text.normalize("NFC")].reverse().join("");
}
