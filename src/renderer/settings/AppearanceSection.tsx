import { CheckboxField } from "../design/components/CheckboxField";
import { SelectField } from "../design/components/Field";
import { typographyAsTyped } from "../page/editor/typing/typographyAsTyped";
import { useStore } from "../workspace/store";
import { type Theme, theme } from "../workspace/theme";

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** How Stet looks, and sets what is typed, on this machine. */
export function AppearanceSection() {
  const typography = useStore(typographyAsTyped);
  return (
    <>
      <SelectField label="Theme" value={useStore(theme)} options={THEMES} onValueChange={theme.set} />
      <CheckboxField
        look="switch"
        label="Smart quotes and dashes"
        hint="Quotation marks, apostrophes, dashes and dots become those of the article’s language as you type. Backspace right after brings back what you typed."
        checked={typography}
        onCheckedChange={typographyAsTyped.set}
      />
    </>
  );
}
