import type { Verification } from "../claims/verification";
import type { Stage } from "./stage";
import type { ArticleSummary } from "./summary";

/** What a list asks of an article's summary; what is not given does not count. */
export interface SummaryFilter {
  readonly stage?: Stage | undefined;
  /** Whatever its case. */
  readonly tag?: string | undefined;
  readonly verification?: Verification | undefined;
}

/** Whether an article belongs into a list with this filter. */
export function fitsFilter(summary: ArticleSummary, { stage, tag, verification }: SummaryFilter): boolean {
  if (stage !== undefined && summary.stage !== stage) return false;
  if (verification !== undefined && summary.verification !== verification) return false;
  if (tag === undefined) return true;
  const wanted = tag.toLocaleLowerCase();
  return summary.tags.some((own) => own.toLocaleLowerCase() === wanted);
}
