import { X } from "lucide-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
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
  /** The id of the button that narrows the list: it takes the focus when the last of these goes. */
  narrowingId: string;
  className?: string | undefined;
}

/** What a list is narrowed to, each part to be taken off by itself. Nothing while it is not narrowed. */
export function FilterChips<Part extends string>({
  chips,
  clearLabel,
  onRemove,
  onClear,
  narrowingId,
  className,
}: FilterChipsProps<Part>) {
  const list = useRef<HTMLUListElement>(null);
  /** The chip that goes gives the focus to the one that takes its place, or to the last. */
  const remove = (part: Part, index: number) => {
    flushSync(() => onRemove(part));
    const left = [...(list.current?.querySelectorAll<HTMLElement>("[data-chip]") ?? [])];
    (left[index] ?? left.at(-1) ?? document.getElementById(narrowingId))?.focus();
  };
  const clear = () => {
    flushSync(onClear);
    document.getElementById(narrowingId)?.focus();
  };
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className={classNames(styles.chips, className)} aria-label="Active filters">
      {chips.map(({ part, value, label }, index) => (
        <li key={part}>
          <button
            type="button"
            data-chip
            className={styles.chip}
            aria-label={label}
            onClick={() => remove(part, index)}
          >
            <bdi className={styles.value}>{value}</bdi>
            <X aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clear}>
          {clearLabel}
        </button>
      </li>
    </ul>
  );
}
