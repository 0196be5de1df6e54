import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "../classNames";
import styles from "./Field.module.css";

interface FieldProps {
  label: string;
  /** One line under the control: what belongs in it. */
  hint?: ReactNode;
  /** What is wrong with the value, and what to do; takes the hint's place. */
  error?: string | null | undefined;
  /** The label is there for screen readers only. */
  hideLabel?: boolean;
  className?: string | undefined;
  /** The control, given the ids that tie it to its label and message. */
  children: (ids: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean }) => ReactNode;
}

/** A control with its label and its message, tied together for assistive technology. */
export function Field({ label, hint, error, hideLabel = false, className, children }: FieldProps) {
  const id = useId();
  const message = error || hint;
  return (
    <div className={classNames(styles.field, className)}>
      <label className={hideLabel ? "visually-hidden" : styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-describedby": message ? `${id}-message` : undefined, "aria-invalid": Boolean(error) })}
      {message ? (
        <p id={`${id}-message`} className={error ? styles.error : styles.hint} role={error ? "alert" : undefined}>
          {message}
        </p>
      ) : null}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, "children"> & Omit<ComponentProps<"input">, keyof FieldProps | "id">;

export function TextField({ label, hint, error, hideLabel, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false} className={className}>
      {(ids) => <input type="text" {...input} {...ids} className={styles.control} />}
    </Field>
  );
}

type TextAreaFieldProps = Omit<FieldProps, "children"> & Omit<ComponentProps<"textarea">, keyof FieldProps | "id">;

/** Grows with its text. */
export function TextAreaField({ label, hint, error, hideLabel, className, ...textarea }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false} className={className}>
      {(ids) => <textarea rows={2} {...textarea} {...ids} className={classNames(styles.control, styles.area)} />}
    </Field>
  );
}

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  /** Those of one group stand beside each other, under its name. */
  readonly group?: string;
}

interface SelectFieldProps<Value extends string>
  extends Omit<FieldProps, "children">,
    Omit<ComponentProps<"select">, keyof FieldProps | "id" | "value" | "onChange"> {
  value: Value;
  options: readonly SelectOption<Value>[];
  onValueChange: (value: Value) => void;
}

/** A choice among a few: the platform's own control, which every assistive technology knows. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, hideLabel, className, options, onValueChange, ...select } = props;
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false} className={className}>
      {(ids) => (
        <span className={styles.selectBox}>
          <select
            {...select}
            {...ids}
            className={classNames(styles.control, styles.select)}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onValueChange(chosen.value);
            }}
          >
            {groupsOf(options).map(({ group, members }) =>
              group === undefined ? (
                members.map(toOption)
              ) : (
                <optgroup key={group} label={group}>
                  {members.map(toOption)}
                </optgroup>
              ),
            )}
          </select>
          <ChevronDown aria-hidden className={styles.chevron} />
        </span>
      )}
    </Field>
  );
}

function toOption<Value extends string>({ value, label, disabled = false }: SelectOption<Value>) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

function groupsOf<Value extends string>(options: readonly SelectOption<Value>[]) {
  const names = [...new Set(options.map(({ group }) => group))];
  return names.map((group) => ({ group, members: options.filter((option) => option.group === group) }));
}
