import { z } from "zod";

/**
 * What checking a claim came to. `disputed`: good sources conflict. `unverifiable`: checked, and it can be neither
 * confirmed nor denied.
 */
export const VERDICTS = ["unchecked", "checking", "verified", "disputed", "unverifiable", "false"] as const;

export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  unchecked: "Unchecked",
  checking: "Checking",
  verified: "Verified",
  disputed: "Disputed",
  unverifiable: "Unverifiable",
  false: "False",
};

/** Whether the verdict closes the question, and so needs evidence or a note behind it. */
export function isSettled(verdict: Verdict): boolean {
  return verdict !== "unchecked" && verdict !== "checking";
}
