import type { Article } from "../article/article";

/** How many acts an article's history and the ledgers of its claims hold in one person's name. */
export function countActs({ history, claims }: Pick<Article, "history" | "claims">, name: string): number {
  const entries = [...history, ...Object.values(claims).flatMap(({ ledger }) => ledger)];
  return entries.filter(({ by }) => by === name).length;
}
