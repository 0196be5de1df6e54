import { X } from "lucide-react";
import { classNames } from "../classNames";
import styles from "./FilterChips.module.css";

export interface FilterChip<Part extends string> {
  readonly part: Part;
  readonly value: string;
  /** What the button does, for those who do not see its cross: "Remove filter Stage: Draft". */
  readonly label: string;
}

interface FilterChipsProps<Part extends string> {
  chips: readonly FilterChip<Part>[];
  clearLabel: string;
  onRemove: (part: Part) => void;
  onClear: () => void;
  className?: string | undefined;
}

/** What a list is narrowed to, each part to be taken off by itself. Nothing while it is not narrowed. */
export function FilterChips<Part extends string>({
  chips,
  clearLabel,
  onRemove,
  onClear,
  className,
}: FilterChipsProps<Part>) {
  if (chips.length === 0) return null;
  return (
    <ul className={classNames(styles.chips, className)} aria-label="Active filters">
      {chips.map(({ part, value, label }) => (
        <li key={part}>
          <button type="button" className={styles.chip} aria-label={label} onClick={() => onRemove(part)}>
            <bdi className={styles.value}>{value}</bdi>
            <X aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          {clearLabel}
        </button>
      </li>
    </ul>
  );
}
