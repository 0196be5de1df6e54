import type { Article } from "../article/article";
import { inOneGo, type Steps } from "../steps";
import { type ClaimChange, compareClaims } from "./compareClaims";
import { type BlockChange, compareCopyInSteps } from "./compareCopy";
import { compareDetails, type DetailChange } from "./compareDetails";

/** Everything that a person would look for between two states of one article. */
export interface Comparison {
  readonly copy: readonly BlockChange[];
  readonly claims: readonly ClaimChange[];
  readonly details: readonly DetailChange[];
}

export function compareArticles(before: Article, after: Article): Comparison {
  return inOneGo(compareArticlesInSteps(before, after));
}

/** The same in steps, those of `compareCopyInSteps`. */
export function* compareArticlesInSteps(before: Article, after: Article): Steps<Comparison> {
  return {
    copy: yield* compareCopyInSteps(before.body, after.body),
    claims: compareClaims(before, after),
    details: compareDetails(before, after),
  };
}

/** Whether two states say and stand the same. */
export function isUnchanged({ copy, claims, details }: Comparison): boolean {
  return copy.every(({ kind }) => kind === "same") && claims.length === 0 && details.length === 0;
}
