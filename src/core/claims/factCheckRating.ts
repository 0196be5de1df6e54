import type { Verdict } from "./verdict";

/** The scale that Google's documentation of ClaimReview gives as its example: 1 is false, 5 is true. */
export const WORST_RATING = 1;
export const BEST_RATING = 5;

/** How a verdict is published: the words that readers see, and a number on the scale for machines. */
export interface FactCheckRating {
  readonly label: string;
  readonly value: number | null;
}

/**
 * The rating that a verdict comes to; null while there is none to publish. Google's "Fact check (ClaimReview) structured
 * data", type Rating, requires the words and recommends a number between the worst and the best one. The middle of that
 * scale means half true, which nobody has found of a claim that is disputed or cannot be verified: they have no number.
 */
export function ratingOf(verdict: Verdict): FactCheckRating | null {
  return RATINGS[verdict];
}

const RATINGS: Readonly<Record<Verdict, FactCheckRating | null>> = {
  unchecked: null,
  checking: null,
  verified: { label: "True", value: BEST_RATING },
  disputed: { label: "Disputed", value: null },
  unverifiable: { label: "Unverifiable", value: null },
  false: { label: "False", value: WORST_RATING },
};
