import type { ExportRequest } from "#api/contracts/exchange";
import type { Result } from "#core/result";
import type { ChosenFormat } from "#exchange/chooseFormats";

/** How articles are to be exported, and where to. */
export interface ExportPlan {
  readonly formats: readonly ChosenFormat[];
  /** As it was named, for the answer. */
  readonly out: string;
  /** The path of that folder, or why there can be none. */
  readonly folder: Result<string>;
  readonly terms: Pick<ExportRequest, "draft" | "override">;
  /** Somebody has asked the command to end. */
  readonly stopped: AbortSignal;
}
