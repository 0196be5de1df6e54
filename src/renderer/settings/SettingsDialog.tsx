import { useQuery } from "@tanstack/react-query";
import { type RefObject, useRef, useState } from "react";
import { queries } from "../data/queries";
import { Button } from "../design/components/Button";
import { Dialog } from "../design/components/Dialog";
import { Notice } from "../design/components/Notice";
import { Tabs } from "../design/components/Tabs";
import { ProblemNotice } from "../inspector/shared/ProblemNotice";
import { useStore } from "../workspace/store";
import { AppearanceSection } from "./AppearanceSection";
import { ChecksSection } from "./ChecksSection";
import { NewArticlesSection } from "./NewArticlesSection";
import { PoliciesSection } from "./PoliciesSection";
import { PublishingSection } from "./PublishingSection";
import styles from "./SettingsDialog.module.css";
import { closeSettings, settingsOpen, settingsPlace } from "./settingsOpen";
import { useSettingsChanges } from "./useSettingsChanges";
import { YouSection } from "./YouSection";

/** What this desk, and this window, can be told to do otherwise. */
export function SettingsDialog() {
  const open = useStore(settingsOpen);
  const first = useRef<HTMLElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(stays) => (stays ? settingsOpen.set(true) : closeSettings())}
      title="Settings"
      description="Changes count at once, for everybody at this desk. The appearance is this window’s own."
      initialFocus={first}
    >
      <Sections first={first} />
    </Dialog>
  );
}

/** `first` gets the focus when the dialog opens: the chosen tab, or the check that was asked for. */
function Sections({ first }: { first: RefObject<HTMLElement | null> }) {
  const { data: desk } = useQuery(queries.desk());
  const { outcome, change } = useSettingsChanges();
  const [section, setSection] = useState(settingsPlace.get().section);
  const wanted = settingsPlace.get().rule;
  if (!desk) return null;
  const { settings, readOnly } = desk;
  const shared = { settings, onChange: change };
  const tabs = [
    { value: "you", label: "You", panel: <YouSection desk={desk} />, fixed: readOnly },
    {
      value: "checks",
      label: "Checks",
      panel: <ChecksSection {...shared} wanted={wanted} wantedRef={first} />,
      fixed: readOnly,
    },
    { value: "policies", label: "Policies", panel: <PoliciesSection {...shared} />, fixed: readOnly },
    { value: "new-articles", label: "New articles", panel: <NewArticlesSection {...shared} />, fixed: readOnly },
    { value: "publishing", label: "Publishing", panel: <PublishingSection {...shared} />, fixed: readOnly },
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
          chosenRef={(tab) => {
            if (!wanted || !first.current) first.current = tab;
          }}
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
      <div className={styles.foot}>
        <p className={styles.outcome} role="status">
          {outcome.kind === "saved" ? "Saved." : ""}
        </p>
        <Button onClick={closeSettings}>Done</Button>
      </div>
    </>
  );
}
