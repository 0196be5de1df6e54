import type { Article } from "../article/article";

/** Every source that the ledgers of an article name or ever named, in evidence or in a retraction. Replays nothing. */
export function sourcesNamed({ claims }: Pick<Article, "claims">): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { ledger } of Object.values(claims)) {
    for (const entry of ledger) {
      if (entry.act === "evidence-added" || entry.act === "evidence-changed") named.add(entry.evidence.sourceId);
      else if (entry.act === "source-retracted" || entry.act === "source-reinstated") named.add(entry.sourceId);
    }
  }
  return named;
}
