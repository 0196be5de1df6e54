import { POLICIES } from "#core/settings/policies";
import { CheckboxField } from "../design/components/CheckboxField";
import type { SettingsSectionProps } from "./settingsSectionProps";

/** The stricter rules that a desk may work by. */
export function PoliciesSection({ settings, onChange }: SettingsSectionProps) {
  return (
    <>
      <p>As long as a policy is on, a claim that falls short of it closes the gate.</p>
      {POLICIES.map(({ id, title, meaning }) => (
        <CheckboxField
          look="switch"
          key={id}
          label={title}
          hint={meaning}
          checked={settings.policies[id]}
          onCheckedChange={(on) => onChange({ policies: { [id]: on } })}
        />
      ))}
    </>
  );
}
