import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** As often as anybody has escaped what was escaped already. */
const MAX_ROUNDS = 5;
/** Of JSON, JavaScript, CSS and PDF, by their codes: hexadecimal, and octal with three digits. */
const BY_CODE = /(?:\\{1,8}|%(?=u))(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|'([0-9a-f]{2})|([0-7]{3}))/giu;
const WHITE_SPACE = /\\[nrtbf]/gu;
const REFERENCE = /&(?:#x([0-9a-f]{1,6});?|#([0-9]{1,7});?|([a-z][a-z0-9]{1,30});)/giu;

/** A text with its escapes and character references undone, once, and once more as long as some are left; without the text itself. */
export function unescaped(text: string): string[] {
  const found: string[] = [];
  let read = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = unescapedOnce(read);
    if (next === read) break;
    found.push(next);
    read = next;
  }
  return found;
}

function unescapedOnce(text: string): string {
  // A line break first: "\&#110;" is an n after a backslash, and none.
  return text
    .replace(WHITE_SPACE, " ")
    .replace(BY_CODE, (written, braced?: string, four?: string, two?: string, quoted?: string, octal?: string) =>
      octal === undefined
        ? character(Number.parseInt(braced ?? four ?? two ?? quoted ?? "", 16), written)
        : character(Number.parseInt(octal, 8), written),
    )
    .replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named(name) ?? reference;
      return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), reference);
    });
}

/** Of HTML; some are as well known in capitals. */
function named(name: string): string | undefined {
  return decodeNamedCharacterReference(name) || decodeNamedCharacterReference(name.toLowerCase()) || undefined;
}

/** Halves of a pair as they are, so that two escapes make a character. */
function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
