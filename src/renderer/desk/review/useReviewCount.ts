import { useQuery } from "@tanstack/react-query";
import { countToReview } from "#core/claims/flattenReview";
import { queries } from "../../data/queries";

/** How many claims need another look, over all articles whatever the list is narrowed to; null until the desk has answered. */
export function useReviewCount(): number | null {
  return useQuery({ ...queries.articles({}), select: countToReview }).data ?? null;
}
