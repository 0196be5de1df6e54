import type { Context } from "hono";
import type { Problem } from "#core/result";
import { statusOf } from "./statusOf";

/** The one form of every answer that is not a success: a problem as JSON (`contracts/problem.ts`; media type of RFC 9457). */
export function answerProblem(c: Context, problem: Problem): Response {
  const { code, message, remedy } = problem;
  return c.body(JSON.stringify({ code, message, remedy }), statusOf(code), {
    "Content-Type": "application/problem+json",
  });
}
