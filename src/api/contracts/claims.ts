import { z } from "zod";
import { articleToReviewSchema } from "#core/claims/deskClaims";

/** GET /api/claims/to-review */
export const toReviewSchema = z.array(articleToReviewSchema);
