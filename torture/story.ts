import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { DocumentNode } from "#core/article/document/documentNode";

/** Blocks that a story grows to; then the oldest go. */
const MAX_BLOCKS = 40;

/** A word that only this state of this story has: a search for it tells which state the index knows. */
export function wordOf(story: string, count: number): string {
  return `q${story.slice(-8).toLowerCase()}n${count}`;
}

/** How often a story has been written, by its headline; -1 when that is not one of ours. */
export function countOf({ headline }: Article): number {
  return Number(/ (\d+)$/u.exec(headline)?.[1] ?? -1);
}

/** Whether headline and copy are of the same writing: a mixture would be neither. */
export function isWhole(article: Article): boolean {
  const last = article.body.content?.at(-1);
  const text = last?.content?.map((node) => node.text ?? "").join("") ?? "";
  const count = countOf(article);
  return count === 0 || text.includes(` ${wordOf(article.id, count)} `);
}

/** One more writing of a story: headline and copy together, in one save. */
export function nextWriting(article: Article, length: number): ArticlePatch {
  const count = countOf(article) + 1;
  const paragraph: DocumentNode = {
    type: "paragraph",
    content: [
      { type: "text", text: `The tide turned ${wordOf(article.id, count)} at ${"the old mole ".repeat(length)}.` },
    ],
  };
  const blocks = article.body.content?.length ?? 0;
  const isLong = blocks >= MAX_BLOCKS;
  return {
    details: { headline: `${article.headline.replace(/ \d+$/u, "")} ${count}` },
    body: isLong
      ? { from: blocks - 1, remove: 1, insert: [paragraph] }
      : { from: blocks, remove: 0, insert: [paragraph] },
  };
}
