import { z } from "zod";

/** `error`: something is lost or cannot be relied on. `warning`: it does not fit. `info`: good to know, nothing is wrong. */
export const FINDING_SEVERITIES = ["error", "warning", "info"] as const;

/**
 * Something that an examination of a desk has to say. Neither `message` nor `where` holds a protected detail of a
 * confidential source, or more of the copy than the first words of a claim.
 */
export const deskFindingSchema = z.strictObject({
  severity: z.enum(FINDING_SEVERITIES),
  /** Stable for programs. */
  code: z.string(),
  where: z.string().meta({ description: "Path inside the desk, with forward slashes" }),
  message: z.string(),
  remedy: z.string().meta({ description: "What to do next; empty when there is nothing to do" }),
});
export type DeskFinding = z.infer<typeof deskFindingSchema>;

/** Something that a repair has done about a finding. Nothing is ever deleted. */
export const repairSchema = deskFindingSchema
  .pick({ code: true, where: true, message: true })
  .extend({ done: z.string().meta({ description: "What was done about it" }) });
export type Repair = z.infer<typeof repairSchema>;
