/** What cannot stand in an address (RFC 3987, 2.2); the few signs beside these that should not be there everybody takes. */
const NOT_IN_ADDRESS = /[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}"<>\\]/gu;

/**
 * An address as Office programs open it: they take a document with one that is not well-formed for damaged. Null for one that
 * cannot be mended.
 */
export function officeLink(href: string): string | null {
  const mended = href.trim().replace(NOT_IN_ADDRESS, encode);
  return /^https?:/iu.test(mended) && !URL.canParse(mended) ? null : mended;
}

function encode(character: string): string {
  // Half a surrogate pair has no encoding.
  return /\p{Cs}/u.test(character) ? "" : encodeURIComponent(character);
}
