import type { Article } from "#core/article/article";
import { sameJson } from "#core/article/sameJson";

/** Whether two states of an article differ in nothing but by how many saves they came about. */
export function sameState(one: Article, other: Article): boolean {
  return sameJson(timeless(one), timeless(other));
}

function timeless(article: Article): Article {
  return { ...article, version: 0, updatedAt: "" };
}
