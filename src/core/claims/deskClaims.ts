import { z } from "zod";
import { articleSummarySchema } from "../article/summary";
import { ulidSchema } from "../identity/ulid";
import { verdictSchema } from "./verdict";

/** A claim that needs another look, as a list over all articles shows it. */
const claimToReviewSchema = z.strictObject({
  id: ulidSchema,
  text: z.string().meta({ description: "Its words now" }),
  verdict: verdictSchema,
  verdictText: z.string().meta({ description: "The words that the verdict was about" }),
  verdictBy: z.string().nullable(),
  verdictAt: z.string().nullable(),
  assignee: z.string().nullable(),
  reworded: z.boolean(),
  retractions: z.array(z.strictObject({ sourceId: ulidSchema, reason: z.string(), by: z.string(), at: z.string() })),
});
export type ClaimToReview = z.infer<typeof claimToReviewSchema>;

/** The stale claims of one article, in the order of the text. */
export const articleToReviewSchema = z.strictObject({
  article: articleSummarySchema,
  claims: z.array(claimToReviewSchema).min(1),
});
export type ArticleToReview = z.infer<typeof articleToReviewSchema>;
