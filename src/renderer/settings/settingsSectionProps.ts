import type { SettingsChanges } from "#core/settings/changeSettings";
import type { DeskSettings } from "#core/settings/deskSettings";

/** What every section of the desk's own settings works with. */
export interface SettingsSectionProps {
  settings: DeskSettings;
  onChange: (changes: SettingsChanges) => void;
}
