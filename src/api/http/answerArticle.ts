import type { Context } from "hono";
import type { Article } from "#core/article/article";
import type { Result } from "#core/result";
import type { SaveOutcome } from "#desk/desk";
import type { ConflictAnswer } from "../contracts/articles";
import { answerProblem } from "./answerProblem";
import { statusOf } from "./statusOf";
import { etagOf } from "./version";

/** A whole article, with its version as the entity tag. */
export function answerArticle(c: Context, article: Article, status: 200 | 201 = 200): Response {
  return c.json(article, status, { ETag: etagOf(article.version) });
}

/** An article that has just been made, with its address. */
export function answerCreated(c: Context, created: Result<Article>): Response {
  if (!created.ok) return answerProblem(c, created.problem);
  c.header("Location", `/api/articles/${created.value.id}`);
  return answerArticle(c, created.value, 201);
}

/** What a save came to: the article as it stands, or 412 with the one that stands instead. */
export function answerSave(c: Context, saved: Result<SaveOutcome>): Response {
  if (!saved.ok) return answerProblem(c, saved.problem);
  if (saved.value.kind === "saved") return answerArticle(c, saved.value.article);
  const conflict: ConflictAnswer = {
    code: "conflict",
    message: "The article has been changed elsewhere since you opened it. Both texts are kept.",
    remedy: "Compare the two and take over what is missing.",
    ...saved.value.conflict,
  };
  c.header("ETag", etagOf(conflict.current.version));
  return c.json(conflict, statusOf("conflict"));
}
