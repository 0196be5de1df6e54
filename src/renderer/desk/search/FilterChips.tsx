import { X } from "lucide-react";
import { STAGE_LABELS } from "#core/article/stage";
import { VERIFICATION_LABELS } from "#core/claims/verification";
import { useStore } from "../../workspace/store";
import { clearFilter, deskFilter, narrow } from "../deskView";
import styles from "./FilterChips.module.css";

/** What the list is narrowed down to, each to be taken off by itself. */
export function FilterChips() {
  const { stage, verification, tag } = useStore(deskFilter);
  const chips = [
    stage && { part: "stage" as const, kind: "Stage", value: STAGE_LABELS[stage] },
    verification && { part: "verification" as const, kind: "Verification", value: VERIFICATION_LABELS[verification] },
    tag && { part: "tag" as const, kind: "Tag", value: tag },
  ].filter((chip) => chip !== undefined && chip !== "");
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Active filters">
      {chips.map(({ part, kind, value }) => (
        <li key={part}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`Remove filter ${kind}: ${value}`}
            onClick={() => narrow({ [part]: undefined })}
          >
            <bdi className={styles.value}>{value}</bdi>
            <X aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clearFilter}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
