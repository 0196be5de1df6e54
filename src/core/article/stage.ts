import { z } from "zod";

/** The way of an article through the newsroom, in order; `killed` can follow any of them. */
export const STAGES = ["draft", "in-review", "fact-check", "ready", "published", "killed"] as const;

export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  draft: "Draft",
  "in-review": "In review",
  "fact-check": "Fact-check",
  ready: "Ready",
  published: "Published",
  killed: "Killed",
};

/** Whether the gate must be open for an article to enter this stage. */
export function isGated(stage: Stage): boolean {
  return stage === "ready" || stage === "published";
}
