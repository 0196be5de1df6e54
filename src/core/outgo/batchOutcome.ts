/** What came of one article in one format, as far as people are told. */
interface Item {
  readonly id: string;
  readonly headline: string;
  readonly format: string;
  readonly outcome: "exported" | "refused" | "not-found";
  readonly warnings: readonly string[];
  readonly problem: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

/** Sentences about one article, each once, whichever formats they came from. */
export interface Told {
  readonly id: string;
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** Articles that did not go out in at least one format, with the reasons; what helps is the same for all of them. */
export interface Refused {
  readonly remedy: string;
  /** Whether nothing but the gate stands against them, which a person may open. */
  readonly gateAlone: boolean;
  /** Whether there are such articles: what was asked for by a wrong name is none. */
  readonly exist: boolean;
  readonly articles: readonly Told[];
}

export interface BatchOutcome {
  /** Articles that went out in at least one format. */
  readonly exported: number;
  /** How many did not go out in at least one format. */
  readonly refusals: number;
  readonly refused: readonly Refused[];
  /** What formats could not carry of articles that went out. */
  readonly warned: readonly Told[];
}

/** What came of an export of several, by article. */
export function batchOutcome(items: readonly Item[]): BatchOutcome {
  const byId = new Map<string, Item[]>();
  for (const item of items) byId.set(item.id, [...(byId.get(item.id) ?? []), item]);
  const articles = [...byId.values()];
  const kept = articles.filter((of) => of.some(({ problem }) => problem));
  return {
    exported: articles.filter((of) => of.some(({ outcome }) => outcome === "exported")).length,
    refusals: kept.length,
    refused: byRemedy(kept),
    warned: articles.map((of) => told(of, ({ warnings }) => warnings)).filter(({ sentences }) => sentences.length > 0),
  };
}

/** The outcomes of a batch, and of a later one with some of its articles: what came last counts. */
export function laterItems<One extends { readonly id: string }>(before: readonly One[], after: readonly One[]): One[] {
  const again = new Map<string, One[]>();
  for (const item of after) again.set(item.id, [...(again.get(item.id) ?? []), item]);
  const told = new Set<string>();
  return before.flatMap((item) => {
    const later = again.get(item.id);
    if (!later) return [item];
    if (told.has(item.id)) return [];
    told.add(item.id);
    return later;
  });
}

function byRemedy(articles: readonly Item[][]): Refused[] {
  const groups = new Map<string, Refused>();
  for (const of of articles) {
    const problems = of.flatMap(({ problem }) => problem ?? []);
    const group = {
      remedy: [...new Set(problems.map(({ remedy }) => remedy))].join(" "),
      gateAlone: problems.every(({ code }) => code === "gate-closed"),
      exist: of.every(({ outcome }) => outcome !== "not-found"),
    };
    const key = JSON.stringify(group);
    const article = told(of, ({ problem }) => (problem ? [problem.message] : []));
    groups.set(key, { ...group, articles: [...(groups.get(key)?.articles ?? []), article] });
  }
  return [...groups.values()];
}

function told(of: readonly Item[], sentences: (item: Item) => readonly string[]): Told {
  const [first] = of;
  return { id: first?.id ?? "", headline: first?.headline ?? "", sentences: [...new Set(of.flatMap(sentences))] };
}
