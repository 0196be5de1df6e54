import { useQuery } from "@tanstack/react-query";
import { type Ref, useRef, useState } from "react";
import { queries } from "../data/queries";
import { Dialog } from "../design/components/Dialog";
import { Notice } from "../design/components/Notice";
import { Tabs } from "../design/components/Tabs";
import { ProblemNotice } from "../inspector/shared/ProblemNotice";
import { useStore } from "../workspace/store";
import { AppearanceSection } from "./AppearanceSection";
import { ChecksSection } from "./ChecksSection";
import { NewArticlesSection } from "./NewArticlesSection";
import { PoliciesSection } from "./PoliciesSection";
import styles from "./SettingsDialog.module.css";
import { settingsOpen } from "./settingsOpen";
import { useSettingsChanges } from "./useSettingsChanges";
import { YouSection } from "./YouSection";

type SectionId = "you" | "checks" | "policies" | "new-articles" | "appearance";

/** What this desk, and this window, can be told to do otherwise. */
export function SettingsDialog() {
  const open = useStore(settingsOpen);
  const chosenTab = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={settingsOpen.set}
      title="Settings"
      description="Changes count at once, for everybody at this desk. The theme is this window’s own."
      initialFocus={chosenTab}
    >
      <Sections chosenTab={chosenTab} />
    </Dialog>
  );
}

function Sections({ chosenTab }: { chosenTab: Ref<HTMLButtonElement> }) {
  const { data: desk } = useQuery(queries.desk());
  const { outcome, change } = useSettingsChanges();
  const [section, setSection] = useState<SectionId>("you");
  if (!desk) return null;
  const { settings, readOnly } = desk;
  const shared = { settings, onChange: change };
  const tabs = [
    { value: "you", label: "You", panel: <YouSection desk={desk} />, fixed: readOnly },
    { value: "checks", label: "Checks", panel: <ChecksSection {...shared} />, fixed: readOnly },
    { value: "policies", label: "Policies", panel: <PoliciesSection {...shared} />, fixed: readOnly },
    { value: "new-articles", label: "New articles", panel: <NewArticlesSection {...shared} />, fixed: readOnly },
    { value: "appearance", label: "Appearance", panel: <AppearanceSection />, fixed: false },
  ] as const;
  return (
    <>
      {readOnly ? (
        <Notice tone="info">Another Stet has this desk open. Here its settings can be read, not changed.</Notice>
      ) : null}
      {outcome.kind === "refused" ? <ProblemNotice problem={outcome.problem} /> : null}
      <div className={styles.sections}>
        <Tabs
          label="Settings"
          value={section}
          onValueChange={setSection}
          chosenRef={chosenTab}
          tabs={tabs.map(({ panel, fixed, ...tab }) => ({
            ...tab,
            panel: (
              <fieldset className={styles.section} disabled={fixed} aria-label={tab.label}>
                {panel}
              </fieldset>
            ),
          }))}
        />
      </div>
      <p className={styles.outcome} role="status">
        {outcome.kind === "saved" ? "Saved." : ""}
      </p>
    </>
  );
}
