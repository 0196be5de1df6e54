import { ChevronDown, ChevronUp } from "lucide-react";
import type { Ref } from "react";
import { CLAIM_FILTER_LABELS, CLAIM_FILTERS, passesFilter } from "#core/claims/claimFilter";
import type { ClaimView } from "#core/claims/claimView";
import { IconButton } from "../../design/components/Button";
import { SelectField } from "../../design/components/Field";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { claimFilter } from "../inspectorState";
import styles from "./ClaimToolbar.module.css";
import { MarkClaimButton } from "./MarkClaimButton";

interface ClaimToolbarProps {
  ref: Ref<HTMLDivElement>;
  claims: readonly ClaimView[];
  onStep: (by: 1 | -1) => void;
}

/** Marking, narrowing and stepping. Stays on top while the claims scroll. */
export function ClaimToolbar({ ref, claims, onStep }: ClaimToolbarProps) {
  const filter = useStore(claimFilter);
  const options = CLAIM_FILTERS.map((value) => ({
    value,
    number: claims.filter((claim) => passesFilter(claim, value)).length,
  }))
    .filter(({ value, number }) => number > 0 || value === filter || value === "all" || value === "attention")
    .map(({ value, number }) => ({ value, label: `${CLAIM_FILTER_LABELS[value]} (${number})` }));
  return (
    <div ref={ref} className={styles.toolbar}>
      <MarkClaimButton />
      <div className={styles.steps}>
        <IconButton
          label="Previous claim"
          title={`Previous claim (${showAccelerator("Alt+↑")})`}
          aria-keyshortcuts="Alt+ArrowUp"
          icon={<ChevronUp aria-hidden />}
          onClick={() => onStep(-1)}
        />
        <IconButton
          label="Next claim"
          title={`Next claim (${showAccelerator("Alt+↓")})`}
          aria-keyshortcuts="Alt+ArrowDown"
          icon={<ChevronDown aria-hidden />}
          onClick={() => onStep(1)}
        />
      </div>
      <SelectField
        label="Show claims"
        hideLabel
        className={styles.filter}
        value={filter}
        options={options}
        onValueChange={claimFilter.set}
      />
    </div>
  );
}
