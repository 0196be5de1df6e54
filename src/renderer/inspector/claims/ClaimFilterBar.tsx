import { CLAIM_FILTER_LABELS } from "#core/claims/claimFilter";
import { type ClaimNarrowing, describeShown, EVERY_CLAIM, isNarrowed } from "#core/claims/claimNarrowing";
import type { Source } from "#core/sources/source";
import { type FilterChip, FilterChips } from "../../design/components/FilterChips";
import { useStore } from "../../workspace/store";
import { claimNarrowing, narrowClaims } from "../inspectorState";
import { CLAIM_FILTER_ID } from "./ClaimFilter";
import styles from "./ClaimFilterBar.module.css";
import { nameOfAssignee, nameOfSource } from "./narrowingNames";

interface ClaimFilterBarProps {
  shown: number;
  total: number;
  sources: Readonly<Record<string, Source>>;
  me: string;
}

/** What the list is narrowed to, each to be taken off by itself, and how much of it is left. Nothing while all is shown. */
export function ClaimFilterBar({ shown, total, sources, me }: ClaimFilterBarProps) {
  const narrowing = useStore(claimNarrowing);
  const narrowed = isNarrowed(narrowing);
  return (
    <>
      <FilterChips
        className={styles.chips}
        chips={chipsOf(narrowing, sources, me)}
        clearLabel="Clear"
        narrowingId={CLAIM_FILTER_ID}
        onRemove={(part) => narrowClaims({ [part]: EVERY_CLAIM[part] })}
        onClear={() => claimNarrowing.set(EVERY_CLAIM)}
      />
      <p className={narrowed ? styles.shown : "visually-hidden"} role="status">
        {narrowed ? describeShown(shown, total) : ""}
      </p>
    </>
  );
}

function chipsOf(
  { standing, assignee, sourceId }: ClaimNarrowing,
  sources: Readonly<Record<string, Source>>,
  me: string,
): FilterChip<keyof ClaimNarrowing>[] {
  const chip = (part: keyof ClaimNarrowing, value: string) => ({ part, value, label: `Remove filter: ${value}` });
  return [
    ...(standing === "all" ? [] : [chip("standing", CLAIM_FILTER_LABELS[standing])]),
    ...(assignee === null ? [] : [chip("assignee", nameOfAssignee(assignee, me))]),
    ...(sourceId === null ? [] : [chip("sourceId", nameOfSource(sourceId, sources))]),
  ];
}
