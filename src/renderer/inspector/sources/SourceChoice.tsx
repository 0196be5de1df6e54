import { Combobox } from "@base-ui/react/combobox";
import { ChevronDown, X } from "lucide-react";
import type { Ref } from "react";
import { matchesWords } from "#core/sources/arrangeSources";
import type { Source } from "#core/sources/source";
import styles from "../../design/components/Combobox.module.css";
import { ComboboxPopup } from "../../design/components/ComboboxPopup";
import { Field } from "../../design/components/Field";
import { SourceOffer } from "./SourceOffer";

interface SourceChoiceProps {
  label: string;
  hint: string;
  error?: string | null | undefined;
  placeholder: string;
  /** What can be chosen. */
  sources: readonly Source[];
  chosen: Source | null;
  inputRef?: Ref<HTMLInputElement>;
  /** Names of the buttons that empty the field and that open the list. */
  names: { readonly clear: string; readonly all: string };
  onChange: (source: Source | null) => void;
}

/** Finds one of the desk's sources by its name. Emptying the field chooses none. */
export function SourceChoice(props: SourceChoiceProps) {
  const { label, hint, error, placeholder, sources, chosen, inputRef, names, onChange } = props;
  return (
    <Field label={label} error={error} hint={hint}>
      {(ids) => (
        <Combobox.Root<Source>
          items={sources}
          value={chosen}
          isItemEqualToValue={(item, selected) => item.id === selected.id}
          itemToStringLabel={(source) => source.name}
          filter={(source, text) => text === chosen?.name || matchesWords(source, text)}
          onValueChange={(source, details) => {
            if (details.reason === "escape-key") {
              // Escape is for the dialog that the field is in.
              details.allowPropagation();
              return details.cancel();
            }
            onChange(source);
          }}
          autoHighlight
        >
          <Combobox.InputGroup className={styles.group} data-invalid={error ? "" : undefined}>
            {/* While the list is open, everything else is hidden from screen readers, the label among it. */}
            <Combobox.Input
              {...ids}
              ref={inputRef}
              aria-label={label}
              dir="auto"
              className={styles.input}
              placeholder={placeholder}
            />
            <Combobox.Clear className={styles.trigger} aria-label={names.clear}>
              <X aria-hidden />
            </Combobox.Clear>
            <Combobox.Trigger className={styles.trigger} aria-label={names.all}>
              <ChevronDown aria-hidden />
            </Combobox.Trigger>
          </Combobox.InputGroup>
          <ComboboxPopup<Source> empty="No source of the desk has that name.">
            {(source) => (
              <Combobox.Item key={source.id} value={source} className={styles.item}>
                <SourceOffer source={source} />
              </Combobox.Item>
            )}
          </ComboboxPopup>
        </Combobox.Root>
      )}
    </Field>
  );
}
