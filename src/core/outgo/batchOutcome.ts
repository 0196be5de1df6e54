/** What came of one article in one format, as far as people are told. */
interface Item {
  readonly id: string;
  readonly headline: string;
  readonly format: string;
  readonly outcome: "exported" | "refused" | "not-found";
  readonly warnings: readonly string[];
  readonly problem: { readonly message: string; readonly remedy: string } | null;
}

/** Sentences about one article, each once, whichever formats they came from. */
interface Told {
  readonly id: string;
  readonly headline: string;
  readonly sentences: readonly string[];
}

export interface BatchOutcome {
  /** Articles that went out in at least one format. */
  readonly exported: number;
  /** Articles that did not go out in at least one format, with the reasons. */
  readonly refused: readonly (Told & { readonly exists: boolean })[];
  /** What formats could not carry of articles that went out. */
  readonly warned: readonly Told[];
}

/** What came of an export of several, by article. */
export function batchOutcome(items: readonly Item[]): BatchOutcome {
  const byId = new Map<string, Item[]>();
  for (const item of items) byId.set(item.id, [...(byId.get(item.id) ?? []), item]);
  const articles = [...byId.values()];
  return {
    exported: articles.filter((of) => of.some(({ outcome }) => outcome === "exported")).length,
    refused: articles
      .filter((of) => of.some(({ problem }) => problem))
      .map((of) => ({ ...told(of, reasonsOf), exists: of.every(({ outcome }) => outcome !== "not-found") })),
    warned: articles.map((of) => told(of, ({ warnings }) => warnings)).filter(({ sentences }) => sentences.length > 0),
  };
}

function reasonsOf({ problem }: Item): string[] {
  return problem ? [`${problem.message} ${problem.remedy}`.trim()] : [];
}

function told(of: readonly Item[], sentences: (item: Item) => readonly string[]): Told {
  const [first] = of;
  return { id: first?.id ?? "", headline: first?.headline ?? "", sentences: [...new Set(of.flatMap(sentences))] };
}
