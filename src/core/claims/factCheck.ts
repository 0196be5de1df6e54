import { z } from "zod";

/**
 * What is published when an editor chooses to publish a claim as a fact check. None of it is made up by Stet: `summary` is
 * the short form of what was claimed, `claimant` who said it; empty ones are taken from the claim itself or left out.
 */
export const factCheckSchema = z.strictObject({
  summary: z.string().max(500).meta({ description: "The claim as checked, in a sentence; empty for its exact words" }),
  claimant: z.string().max(300).meta({ description: "Who made the claim; empty when nobody is named" }),
  claimantKind: z
    .enum(["person", "organisation"])
    // Not a default: a key that is added in reading would break the hash of every older entry of a ledger.
    .optional()
    .meta({ description: "What the claimant is; a person when it is not said" }),
  appearance: z
    .union([z.literal(""), z.url({ protocol: /^https?$/ }).max(2_000)])
    .meta({ description: "Where it was claimed: a web address, or empty" }),
});
export type FactCheck = z.infer<typeof factCheckSchema>;

/** A claim that is published under its exact words, and says nothing of who made it. */
export const PLAIN_FACT_CHECK: FactCheck = { summary: "", claimant: "", appearance: "" };
