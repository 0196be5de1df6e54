import type { Problem } from "#core/result";
import { problemSchema } from "../contracts/problem";
import { jsonOf } from "./jsonOf";
import type { Reply } from "./transport";

/** No answer, or only half of one. */
export const UNREACHABLE: Problem = {
  code: "unreachable",
  message: "Stet does not answer. Nothing is lost: what you have written is still here.",
  remedy: "See that Stet is still running, then try again.",
};

/** An upload that its own window has called off. */
export const CANCELLED: Problem = {
  code: "cancelled",
  message: "You have called it off. Nothing was kept.",
  remedy: "Choose a file again when you want to.",
};

/** A success whose body is not what the contract promises. */
export const UNEXPECTED: Problem = {
  code: "answer-unexpected",
  message: "Stet gave an answer that does not make sense here.",
  remedy: "Reload the window. If it happens again, another program may be answering at this address.",
};

/** The problem that an unsuccessful answer carries; one of our own when it is not the API that has answered. */
export function readProblem(reply: Reply): Problem {
  const problem = problemSchema.loose().safeParse(jsonOf(reply));
  if (problem.success) {
    const { code, message, remedy } = problem.data;
    return { code, message, remedy };
  }
  return {
    code: "answer-unknown",
    message: `The request was refused without a reason (status ${reply.status}).`,
    remedy: "Reload the window and try again.",
  };
}
