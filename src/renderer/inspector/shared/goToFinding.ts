import type { Finding } from "#core/gate/finding";
import { assertNever } from "#core/result";
import { pageControls } from "../../page/pageControls";
import { inspectorTab } from "../../workspace/uiState";
import { wantedDetail } from "../inspectorState";
import { goToClaim } from "./goToClaim";

/** The way to the place where a finding is mended; null when it has no one place. */
export function wayTo({ claimId, field, block }: Finding): (() => void) | null {
  if (claimId !== undefined) {
    return () => goToClaim(claimId);
  }
  switch (field) {
    case undefined:
      return null;
    case "body":
      return block === undefined ? null : () => pageControls.get()?.jumpToBlock(block);
    case "headline":
    case "standfirst":
    case "byline":
      return () => pageControls.get()?.focusField(field);
    case "slug":
    case "tags":
    case "embargo":
    case "language":
      return () => {
        wantedDetail.set(field);
        inspectorTab.set("details");
      };
    default:
      return assertNever(field);
  }
}
