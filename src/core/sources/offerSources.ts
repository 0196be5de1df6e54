import type { Claim } from "../claims/claim";
import { matchesWords } from "./arrangeSources";
import { mayBeReliedOn } from "./mayBeReliedOn";
import type { Source } from "./source";

interface Linking {
  /** All claims of the article, whose ledgers tell which sources were used last. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** The sources that the claim rests on already. */
  readonly linked: readonly string[];
  readonly query: string;
}

/**
 * The sources to choose from for one more piece of evidence: those last used in this article first, the others by name; at
 * the end what the claim rests on already, and last what may not be relied on. `byId` holds merged sources' former ids too.
 */
export function offerSources(
  sources: readonly Source[],
  byId: Readonly<Record<string, Source>>,
  { claims, linked, query }: Linking,
): Source[] {
  const used = lastUses(claims, byId);
  const there = new Set(linked.map((sourceId) => byId[sourceId]?.id ?? sourceId));
  const rank = ({ id }: Source) => (mayBeReliedOn(id, byId) ? (there.has(id) ? 1 : 0) : 2);
  const usedAt = ({ id }: Source) => used.get(id) ?? "";
  return sources
    .filter((source) => matchesWords(source, query))
    .sort((a, b) => {
      if (rank(a) !== rank(b)) return rank(a) - rank(b);
      if (usedAt(a) !== usedAt(b)) return usedAt(a) < usedAt(b) ? 1 : -1;
      return a.name.localeCompare(b.name);
    });
}

/** When each source was last linked in the article. */
function lastUses(
  claims: Readonly<Record<string, Claim>>,
  byId: Readonly<Record<string, Source>>,
): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  for (const { ledger } of Object.values(claims)) {
    for (const entry of ledger) {
      if (entry.act !== "evidence-added" && entry.act !== "evidence-changed") continue;
      const id = byId[entry.evidence.sourceId]?.id ?? entry.evidence.sourceId;
      if (entry.at > (uses.get(id) ?? "")) uses.set(id, entry.at);
    }
  }
  return uses;
}
