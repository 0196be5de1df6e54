import type { DocumentNode } from "../article/document/documentNode";
import { mapClaimIds } from "../article/document/mapClaimIds";
import { markedTexts } from "../claims/claimTexts";

/** Blocks that come into a text beside others, and what the claims in them are copies of, by the new claim's id. */
export interface FreshBlock {
  readonly block: DocumentNode;
  readonly copies: Readonly<Record<string, string>>;
}

/** The ids of the claims marked in some blocks. */
export function claimsMarkedIn(blocks: readonly DocumentNode[]): Set<string> {
  return new Set(markedTexts({ type: "doc", content: [...blocks] }).keys());
}

/** A block whose claims are new ones wherever the text has them already: a second copy of a claim's words is another claim. */
export function withFreshClaims(block: DocumentNode, marked: ReadonlySet<string>, newId: () => string): FreshBlock {
  const fresh = new Map<string, string>();
  for (const id of claimsMarkedIn([block])) if (marked.has(id)) fresh.set(id, newId());
  if (fresh.size === 0) return { block, copies: {} };
  return {
    block: mapClaimIds(block, (id) => fresh.get(id) ?? id),
    copies: Object.fromEntries([...fresh].map(([id, copy]) => [copy, id])),
  };
}
