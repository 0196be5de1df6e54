import { Combobox } from "@base-ui/react/combobox";
import { Check, X } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import styles from "./Combobox.module.css";
import { ComboboxPopup } from "./ComboboxPopup";
import { Field } from "./Field";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Said after the label, more quietly. */
  readonly aside?: string;
}

/** Commas of all scripts, and semicolons: they end a value. */
const SEPARATOR = /[,;\u060C\u061B\u3001\uFF0C\n]/u;

interface ChipsFieldProps {
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Reads new values from what was typed; without it only the choices can be chosen. */
  readNew?: (text: string) => string[];
  inputRef?: React.Ref<HTMLInputElement>;
}

/**
 * Several values as chips, completed while typing. New ones, where they may be made, are taken with Enter, a comma or on
 * leaving the field; Backspace in the empty field removes the last.
 */
export function ChipsField({
  label,
  hint,
  placeholder,
  choices,
  chosen,
  onChange,
  readNew,
  inputRef,
}: ChipsFieldProps) {
  const [query, setQuery] = useState("");
  const highlighted = useRef<Choice | undefined>(undefined);
  const chips = chosen.map((value) => choices.find((choice) => choice.value === value) ?? { value, label: value });
  // Where anything may be typed the list is for what is not there yet; where it may not, it shows all there is.
  const offered = readNew ? choices.filter((choice) => !chosen.includes(choice.value)) : choices;

  const add = (text: string) => {
    const read = readNew?.(text) ?? [];
    const spelled = read.map((value) => choices.find((choice) => sameWord(choice.label, value))?.value ?? value);
    if (spelled.length > 0) onChange([...chosen, ...spelled.filter((value) => !chosen.includes(value))]);
    setQuery("");
  };

  return (
    <Field label={label} hint={hint}>
      {({ "aria-invalid": _invalid, ...ids }) => (
        <Combobox.Root<Choice, true>
          items={offered}
          multiple
          value={chips}
          isItemEqualToValue={(item, value) => item.value === value.value}
          onValueChange={(next, details) => {
            // Escape closes the list; that it also empties the field is more than anybody asks for with it.
            if (details.reason === "escape-key") return details.cancel();
            onChange(next.map((choice) => choice.value));
            setQuery("");
          }}
          inputValue={query}
          onInputValueChange={(text, { reason }) => {
            // What was typed stays when the list closes: leaving the field decides about it.
            if (reason !== "input-change") return;
            if (readNew && SEPARATOR.test(text)) add(text);
            else setQuery(text);
          }}
          autoHighlight={!readNew}
          onItemHighlighted={(item) => {
            highlighted.current = item;
          }}
        >
          <Combobox.InputGroup className={styles.group}>
            <Combobox.Chips className={styles.chips}>
              {chips.map((chip) => (
                <Combobox.Chip key={chip.value} className={styles.chip} aria-label={chip.label}>
                  <bdi className={styles.chipText}>{chip.label}</bdi>
                  <Combobox.ChipRemove className={styles.chipRemove} aria-label={`Remove ${chip.label}`}>
                    <X aria-hidden />
                  </Combobox.ChipRemove>
                </Combobox.Chip>
              ))}
              <Combobox.Input
                {...ids}
                ref={inputRef}
                dir="auto"
                className={styles.input}
                placeholder={chips.length === 0 ? placeholder : undefined}
                onKeyDown={(event) => {
                  if (!readNew || event.key !== "Enter" || highlighted.current || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  add(query);
                }}
                onBlur={() => (readNew ? add(query) : setQuery(""))}
              />
            </Combobox.Chips>
          </Combobox.InputGroup>
          <ComboboxPopup<Choice> empty={emptyText(query, Boolean(readNew))}>
            {(choice) => (
              <Combobox.Item key={choice.value} value={choice} className={styles.item}>
                <span className={styles.itemText}>
                  <bdi>{choice.label}</bdi>
                </span>
                {choice.aside ? <span className={styles.itemAside}>{choice.aside}</span> : null}
                <Combobox.ItemIndicator>
                  <Check aria-hidden />
                </Combobox.ItemIndicator>
              </Combobox.Item>
            )}
          </ComboboxPopup>
        </Combobox.Root>
      )}
    </Field>
  );
}

function emptyText(query: string, mayBeNew: boolean): string | null {
  if (query.trim() === "") return null;
  return mayBeNew ? `Enter adds “${query.trim()}”.` : "Nothing matches.";
}

function sameWord(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
