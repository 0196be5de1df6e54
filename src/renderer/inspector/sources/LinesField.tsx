import { TextAreaField } from "../../design/components/Field";

interface LinesFieldProps {
  label: string;
  hint: string;
  error?: string | undefined;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

/** A list as text, one entry a line: easy to paste into. Empty lines are the reader's to drop. */
export function LinesField({ label, hint, error, lines, onChange }: LinesFieldProps) {
  return (
    <TextAreaField
      label={label}
      hint={hint}
      error={error}
      dir="auto"
      value={lines.join("\n")}
      onChange={(event) => onChange(event.target.value === "" ? [] : event.target.value.split("\n"))}
    />
  );
}
