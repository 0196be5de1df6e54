import { SelectField } from "../design/components/Field";
import { useStore } from "../workspace/store";
import { type Theme, theme } from "../workspace/theme";

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** How Stet looks on this machine. */
export function AppearanceSection() {
  return <SelectField label="Theme" value={useStore(theme)} options={THEMES} onValueChange={theme.set} />;
}
