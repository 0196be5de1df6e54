import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Choice } from "./ChipsField";
import styles from "./Combobox.module.css";
import { ComboboxPopup } from "./ComboboxPopup";
import { Field } from "./Field";

interface SuggestFieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  value: string;
  suggestions: readonly Choice[];
  onValueChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  placeholder?: string;
  inputRef?: React.Ref<HTMLInputElement>;
}

/** A text field that suggests common values and takes any other. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, hint, error, value, suggestions, onValueChange, onFocus, onBlur, placeholder, inputRef } = props;
  /** What stood in the field before narrows nothing: whoever opens the list wants to see the others. */
  const [narrowing, setNarrowing] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <Autocomplete.Root<Choice>
          items={suggestions}
          value={value}
          onValueChange={(text, { reason }) => {
            setNarrowing(reason === "input-change");
            onValueChange(text);
          }}
          onOpenChange={(open) => {
            if (!open) setNarrowing(false);
          }}
          itemToStringValue={(choice) => choice.value}
          filter={(choice, query) => !narrowing || matches(choice, query)}
          openOnInputClick
        >
          <Autocomplete.InputGroup className={styles.group} data-invalid={error ? "" : undefined}>
            <Autocomplete.Input
              {...ids}
              ref={inputRef}
              dir="auto"
              className={styles.input}
              placeholder={placeholder}
              onFocus={onFocus}
              onBlur={onBlur}
            />
            <Autocomplete.Trigger className={styles.trigger} aria-label={`Suggestions for ${label.toLowerCase()}`}>
              <ChevronDown aria-hidden />
            </Autocomplete.Trigger>
          </Autocomplete.InputGroup>
          <ComboboxPopup<Choice>>
            {(choice) => (
              <Autocomplete.Item key={choice.value} value={choice} className={styles.item}>
                <span className={styles.itemText}>{choice.label}</span>
                {choice.aside ? <span className={styles.itemAside}>{choice.aside}</span> : null}
              </Autocomplete.Item>
            )}
          </ComboboxPopup>
        </Autocomplete.Root>
      )}
    </Field>
  );
}

function matches(choice: Choice, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  return [choice.value, choice.label].some((text) => text.toLocaleLowerCase().includes(wanted));
}
