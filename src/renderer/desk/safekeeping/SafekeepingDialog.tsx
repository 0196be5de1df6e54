import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { queries } from "../../data/queries";
import { Dialog } from "../../design/components/Dialog";
import { useStore } from "../../workspace/store";
import { AutomaticBackups } from "./AutomaticBackups";
import { BackUpNow } from "./BackUpNow";
import { PutAside } from "./PutAside";
import { RestoreBackup } from "./RestoreBackup";
import styles from "./SafekeepingDialog.module.css";
import { safekeepingOpen } from "./safekeepingOpen";

/** Copies of the whole desk, a desk made of one, and the files that Stet has put aside. */
export function SafekeepingDialog() {
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={useStore(safekeepingOpen)}
      onOpenChange={safekeepingOpen.set}
      title="Backups"
      description="A backup is the whole desk in one file. It holds confidential sources with their names and contacts: keep it as carefully as the desk itself."
      initialFocus={first}
    >
      <Sections first={first} />
    </Dialog>
  );
}

function Sections({ first }: { first: React.RefObject<HTMLButtonElement | null> }) {
  const { data: desk } = useQuery(queries.desk());
  if (!desk) return null;
  return (
    <div className={styles.sections}>
      <BackUpNow first={first} readOnly={desk.readOnly} />
      {desk.readOnly ? null : <AutomaticBackups settings={desk.settings} />}
      {desk.readOnly ? null : <RestoreBackup />}
      <PutAside />
    </div>
  );
}
