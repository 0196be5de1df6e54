import type { ClaimView } from "../claims/claimView";
import type { Firewall } from "../firewall/firewall";

/** Enough words to find a claim by, in characters. */
const MAX_WORDS = 60;

/**
 * What a message calls a claim: its number in the order of the text, and its first words where no protected detail stands in
 * any of them. Without a firewall nobody can tell, and the number has to do.
 */
export function claimName(view: ClaimView, number: number, firewall: Firewall | null): string {
  const text = view.text.replace(/\s+/gu, " ").trim();
  if (!firewall || text === "" || firewall.leaks([{ place: "the claim", text }]).length > 0) return `Claim ${number}`;
  const words = text.length > MAX_WORDS ? `${text.slice(0, text.lastIndexOf(" ", MAX_WORDS)).trimEnd()}…` : text;
  return `Claim ${number} (“${words}”)`;
}
