import { z } from "zod";

/** Letters of a version's name. */
export const MAX_REVISION_NAME = 120;

/** What somebody calls a state of an article: one line. */
export const revisionNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(MAX_REVISION_NAME)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "must be one line");
