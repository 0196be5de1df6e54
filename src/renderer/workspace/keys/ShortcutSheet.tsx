import { Printer } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { foldForMatching } from "#core/text/foldForMatching";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { TextField } from "../../design/components/Field";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../store";
import { type GuideGroup, keyGuide } from "./keyGuide";
import { narrowGuide } from "./narrowGuide";
import styles from "./ShortcutSheet.module.css";
import { shortcutsOpen } from "./shortcutsOpen";

/** Every key there is, for the screen and for the wall. */
export function ShortcutSheet() {
  const open = useStore(shortcutsOpen);
  return open ? <Sheet /> : null;
}

function Sheet() {
  const [query, setQuery] = useState("");
  const guide = useMemo(keyGuide, []);
  const groups = narrowGuide(guide, query, foldForMatching);
  const search = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(next) => shortcutsOpen.set(next)}
      title="Keyboard shortcuts"
      wide
      initialFocus={search}
      footer={
        <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <div className={styles.search}>
        <TextField
          ref={search}
          label="Search shortcuts"
          hideLabel
          type="search"
          placeholder="Search shortcuts"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <div className={styles.groups} data-sheet>
        {groups.map((group) => (
          <KeyGroup key={group.title} group={group} />
        ))}
      </div>
      <p role="status" className={styles.nothing}>
        {groups.length === 0 ? "No key does that. The command palette has everything that can be done." : null}
      </p>
    </Dialog>
  );
}

function KeyGroup({ group: { title, where, keys } }: { group: GuideGroup }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>
        {title}
        {where ? <span className={styles.where}>, {where}</span> : null}
      </h3>
      <dl>
        {keys.map(({ keys: accelerators, what }) => (
          <div key={what} className={styles.line}>
            <dt>{what}</dt>
            <dd className={styles.keys}>
              {accelerators.map((accelerator) => (
                <kbd key={accelerator} className={accelerator === "…" ? undefined : styles.key}>
                  {showAccelerator(accelerator)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
