import { useState } from "react";
import { RETENTION } from "#core/backup/retention";
import { DEFAULT_BACKUPS, type DeskSettings } from "#core/settings/deskSettings";
import { Button } from "../../design/components/Button";
import { CheckboxField } from "../../design/components/CheckboxField";
import { TextField } from "../../design/components/Field";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import { useSettingsChanges } from "../../settings/useSettingsChanges";
import styles from "./SafekeepingDialog.module.css";

const HINT = `Each day that the desk is used. ${RETENTION.daily} days, ${RETENTION.weekly} weeks and ${RETENTION.monthly} months back are kept.`;

/** Whether backups are made by themselves, and where all of them are kept. */
export function AutomaticBackups({ settings }: { settings: DeskSettings }) {
  const { outcome, change } = useSettingsChanges();
  const { automatic, folder } = settings.backups ?? DEFAULT_BACKUPS;
  const [typed, setTyped] = useState(folder);
  return (
    <form
      className={styles.section}
      aria-label="Automatic backups"
      onSubmit={(event) => {
        event.preventDefault();
        change({ backups: { folder: typed.trim() } });
      }}
    >
      <CheckboxField
        look="switch"
        label="Back up by itself"
        hint={HINT}
        checked={automatic}
        onCheckedChange={(on) => change({ backups: { automatic: on } })}
      />
      <TextField
        label="Folder for backups"
        dir="ltr"
        maxLength={1_000}
        hint="A full path, outside the desk. Empty for Stet’s own folder."
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() === folder ? null : (
        <div className={styles.actions}>
          <Button type="submit">Use this folder</Button>
        </div>
      )}
      {outcome.kind === "refused" ? <ProblemNotice problem={outcome.problem} /> : null}
    </form>
  );
}
