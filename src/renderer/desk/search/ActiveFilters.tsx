import { STAGE_LABELS } from "#core/article/stage";
import { VERIFICATION_LABELS } from "#core/claims/verification";
import { FilterChips } from "../../design/components/FilterChips";
import { useStore } from "../../workspace/store";
import { clearFilter, deskFilter, narrow } from "../deskView";
import styles from "./ActiveFilters.module.css";
import { FILTER_ID } from "./FilterPopover";

/** What the list of articles is narrowed down to. */
export function ActiveFilters() {
  const { stage, verification, tag } = useStore(deskFilter);
  const chips = [
    stage && { part: "stage" as const, kind: "Stage", value: STAGE_LABELS[stage] },
    verification && { part: "verification" as const, kind: "Verification", value: VERIFICATION_LABELS[verification] },
    tag && { part: "tag" as const, kind: "Tag", value: tag },
  ].filter((chip) => chip !== undefined && chip !== "");
  return (
    <FilterChips
      className={styles.chips}
      chips={chips.map(({ part, kind, value }) => ({ part, value, label: `Remove filter ${kind}: ${value}` }))}
      clearLabel="Clear all"
      narrowingId={FILTER_ID}
      onRemove={(part) => narrow({ [part]: undefined })}
      onClear={clearFilter}
    />
  );
}
