import type { Client } from "#api/client/client";
import type { Furniture } from "#api/contracts/exchange";
import { EMPTY_BODY } from "#core/article/document/documentNode";

/** Removes what an import has offered for removal from the article it made; says what came of it, for people. */
export async function dropFurniture(client: Client, id: string, offers: readonly Furniture[]): Promise<string[]> {
  if (offers.length === 0) return [];
  const article = await client.articles.get(id);
  if (!article.ok) return [notRemoved(article.problem.message)];
  const { body, version } = article.value;
  const blocks = (body.content ?? []).filter(
    (_, position) => !offers.some(({ from, count }) => position >= from && position < from + count),
  );
  const stripped = blocks.length === 0 ? EMPTY_BODY : { ...body, content: blocks };
  const saved = await client.articles.command(id, version, [{ type: "edit-body", body: stripped }]);
  if (!saved.ok) return [notRemoved(saved.problem.message)];
  if (saved.value.kind === "conflict") return [notRemoved("Somebody else changed the article at the same moment.")];
  return offers.map(({ reason, count }) => `Removed: ${blocksOf(count)} (${reason}).`);
}

/** The offers as warnings. They say why and how much, and quote nothing. */
export function offerFurniture(offers: readonly Furniture[]): string[] {
  return offers.map(({ reason, count }) => `Kept, but it looks like page furniture: ${blocksOf(count)} (${reason}).`);
}

function notRemoved(reason: string): string {
  return `The page furniture was not removed: ${reason}`;
}

function blocksOf(count: number): string {
  return count === 1 ? "one paragraph" : `${count} paragraphs`;
}
