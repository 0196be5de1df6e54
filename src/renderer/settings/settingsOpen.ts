import { rules } from "#core/gate/rules/index";
import { createStore } from "../workspace/store";

export type SettingsSectionId = "you" | "checks" | "policies" | "new-articles" | "publishing" | "appearance";

/** Whether the settings are on screen. */
export const settingsOpen = createStore(false);

interface SettingsPlace {
  readonly section: SettingsSectionId;
  /** The check whose weight is to be changed. */
  readonly rule: string | null;
}

const START: SettingsPlace = { section: "you", rule: null };

/** Where the settings open. */
export const settingsPlace = createStore(START);

/** Opens the settings at a section. */
export function openSettings(section: SettingsSectionId): void {
  settingsPlace.set({ section, rule: null });
  settingsOpen.set(true);
}

/** Opens the settings where it is said how much a check weighs, or where the policy is that it comes with. */
export function openSettingsOf(ruleId: string): void {
  const rule = rules.find(({ id }) => id === ruleId);
  settingsPlace.set(rule?.policy ? { section: "policies", rule: null } : { section: "checks", rule: ruleId });
  settingsOpen.set(true);
}

/** Closes the settings. Next time they open at their beginning. */
export function closeSettings(): void {
  settingsOpen.set(false);
  settingsPlace.set(START);
}
