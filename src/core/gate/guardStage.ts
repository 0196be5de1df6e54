import type { Article } from "../article/article";
import { isGated, STAGE_LABELS } from "../article/stage";
import { type Result, refuse, succeed } from "../result";
import { type CheckContext, checkArticle } from "./checkArticle";
import { describeErrors } from "./describeErrors";
import { mayOpen } from "./mayOpen";

/**
 * Lets an article into another stage, or refuses: `ready` and `published` need an open gate, or an override with reason
 * and name that name nobody who is protected. Whoever saves an article calls this with its state before and after.
 */
export function guardStage(before: Article, after: Article, context: CheckContext): Result<Article> {
  if (before.stage === after.stage) return succeed(after);
  const move = after.history.slice(before.history.length).findLast((entry) => entry.act === "stage");
  if (move?.act !== "stage" || move.to !== after.stage) {
    return refuse(
      "stage-unrecorded",
      "The article's history does not say who moved it to another stage.",
      "Move it with the stage menu.",
    );
  }
  if (!isGated(after.stage)) return succeed(after);
  if (move.override) {
    const opened = mayOpen(move.override, context);
    return opened.ok ? succeed(after) : opened;
  }
  const { gate, findings } = checkArticle(after, context);
  if (gate === "open") return succeed(after);
  return refuse(
    "gate-closed",
    `The gate to ${STAGE_LABELS[after.stage]} is closed: ${describeErrors(findings)}.`,
    "Settle what the checks name, or open the gate with a reason and your name.",
  );
}
