import { percentDecoded } from "#core/firewall/percentDecoded";

/** The ways to read a text in which letters may be percent-encoded, as in links: as it stands, and decoded. */
export function spellings(text: string): string[] {
  const decoded = percentDecoded(text);
  return decoded === text ? [text] : [text, decoded];
}
