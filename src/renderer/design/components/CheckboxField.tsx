import { type ReactNode, useId } from "react";
import styles from "./CheckboxField.module.css";

interface CheckboxFieldProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  /** A switch counts from the moment it is switched; a box counts with the form that it stands in. */
  look?: "box" | "switch";
}

/** Yes or no, with what it means under it. */
export function CheckboxField({ label, hint, checked, onCheckedChange, look = "box" }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="checkbox"
        className={styles[look]}
        checked={checked}
        {...(look === "switch" ? { role: "switch", "aria-checked": checked } : {})}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onCheckedChange(event.target.checked)}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
