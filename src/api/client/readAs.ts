import type { z } from "zod";
import type { Article } from "#core/article/article";
import type { ArticleSummary } from "#core/article/summary";
import type { Answer } from "./client";
import { jsonOf } from "./jsonOf";
import { UNEXPECTED } from "./problems";
import type { Reply } from "./transport";

/** Makes a value of an answer's JSON, or undefined when it is something else. */
export type Reader<Value> = (json: unknown) => Value | undefined;

/** An answer's JSON read as what the contract promises. */
export async function readAs<Value>(sent: Promise<Answer<Reply>>, read: Reader<Value>): Promise<Answer<Value>> {
  const answer = await sent;
  if (!answer.ok) return answer;
  const value = read(jsonOf(answer.value));
  if (value === undefined) return { ok: false, status: answer.value.status, problem: UNEXPECTED };
  return { ok: true, value };
}

/** Checks all of it: for small answers. */
export function inShapeOf<Schema extends z.ZodType>(schema: Schema): Reader<z.output<Schema>> {
  return (json) => schema.safeParse(json).data;
}

/** Checks no more than that it is an article: the whole of a long one costs more than the save did. */
export const asArticle: Reader<Article> = (json) =>
  isRecord(json) && json["schema"] === "stet/article" && isNamed(json) && typeof json["version"] === "number"
    ? (json as unknown as Article)
    : undefined;

/** Checks no more than that each is a record with an id: there may be ten thousand. */
export const asSummaries: Reader<ArticleSummary[]> = (json) =>
  Array.isArray(json) && json.every(isNamed) ? (json as ArticleSummary[]) : undefined;

function isNamed(json: unknown): boolean {
  return isRecord(json) && typeof json["id"] === "string";
}

export function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
