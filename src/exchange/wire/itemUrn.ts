import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The name under which an article goes to other systems: the same for every version and format of it, and nothing that the desk
 * knows it by. A UUID of version 8 (RFC 9562, section 5.8) out of a hash of the article's id, which has eighty random bits
 * and so cannot be found from it; the id itself would tell when the article was begun.
 */
export function itemUrn(articleId: string): string {
  const bytes = sha256(utf8ToBytes(`stet item ${articleId}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join("-")}`;
}
