import type { Format } from "#api/contracts/exchange";
import { chosenOptions, withOption } from "#core/outgo/exportChoice";
import { CheckboxField } from "../design/components/CheckboxField";
import { useStore } from "../workspace/store";
import { exportChoice } from "./exportChoice";
import styles from "./FormatOptions.module.css";

/** What a format can do or leave. Nothing for a format without options. */
export function FormatOptions({ format, onChange }: { format: Format; onChange?: () => void }) {
  const choice = useStore(exportChoice);
  if (format.options.length === 0) return null;
  const on = chosenOptions(format, choice);
  return (
    <fieldset className={styles.options}>
      <legend className="visually-hidden">Options of {format.label}</legend>
      {format.options.map(({ id, label }) => (
        <CheckboxField
          key={id}
          label={label}
          checked={on.includes(id)}
          onCheckedChange={(checked) => {
            exportChoice.set(withOption(choice, format.id, id, checked));
            onChange?.();
          }}
        />
      ))}
    </fieldset>
  );
}
