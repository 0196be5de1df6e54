import { bodyLimit } from "hono/body-limit";
import { answerProblem } from "./answerProblem";

const MIB = 1024 * 1024;

/** Refuses a body of more than so many mebibytes before anything reads it. */
export function limitBody(mebibytes: number) {
  return bodyLimit({
    maxSize: mebibytes * MIB,
    onError: (c) =>
      answerProblem(c, {
        code: "too-large",
        message: `This is more than ${mebibytes} MiB. Nothing was changed.`,
        remedy: "Send less at once.",
      }),
  });
}
