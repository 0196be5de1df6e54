import type { ArticleSummary } from "../article/summary";
import type { Verdict } from "../claims/verdict";
import { assertNever } from "../result";
import type { Condition, DeskQuery } from "./deskQuery";
import { searchWords } from "./searchWords";
import { beginningWith, matchesOf } from "./wordMatch";

/** What is asked of, beside an article's words. */
export interface ConditionSubject {
  readonly summary: ArticleSummary;
  /** The verdicts of its claims. */
  readonly verdicts: readonly Verdict[];
  /** Whether it has evidence from a source of which these are beginnings of words, in order. */
  readonly citesNamed: (words: readonly string[]) => boolean;
}

/** Whether everything that a query's operators ask of an article holds. */
export function meetsConditions({ conditions }: Pick<DeskQuery, "conditions">, subject: ConditionSubject): boolean {
  return conditions.every(({ condition, not }) => holds(condition, subject) !== not);
}

function holds(condition: Condition, { summary, verdicts, citesNamed }: ConditionSubject): boolean {
  switch (condition.operator) {
    case "tag":
      return summary.tags.some((tag) => startsWords(searchWords(tag), condition.words));
    case "by":
      return summary.bylines.some((name) => hasWords(searchWords(name), condition.words));
    case "source":
      return citesNamed(condition.words);
    case "stage":
      return condition.oneOf.includes(summary.stage);
    case "status":
      return condition.oneOf.includes(summary.verification);
    case "verdict":
      return condition.oneOf.some((verdict) => verdicts.includes(verdict));
    case "before":
      return Date.parse(summary.updatedAt) < condition.moment;
    case "after":
      return Date.parse(summary.updatedAt) >= condition.moment;
    default:
      return assertNever(condition);
  }
}

/** Whether words begin with those that are wanted; of the last one its beginning is enough. */
function startsWords(words: readonly string[], wanted: readonly string[]): boolean {
  return matchesOf({ words: wanted, prefix: true }).every((fits, place) => fits(words[place] ?? ""));
}

/** Whether each word that is wanted is the beginning of one that is there. */
export function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.map(beginningWith).every((fits) => words.some(fits));
}
