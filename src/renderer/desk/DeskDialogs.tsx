import { useQuery } from "@tanstack/react-query";
import { queries } from "../data/queries";
import { BatchExportDialog } from "./export/BatchExportDialog";
import { ImportDialog } from "./import/ImportDialog";
import { ProfileDialog } from "./profile/ProfileDialog";

/** What the desk asks in dialogs. They stay when its pane goes, as it does in a window that becomes narrow. */
export function DeskDialogs({ onOpen }: { onOpen: (id: string) => void }) {
  const { data: desk } = useQuery(queries.desk());
  return (
    <>
      {desk ? <ProfileDialog desk={desk} /> : null}
      <ImportDialog onOpen={onOpen} />
      <BatchExportDialog onOpen={onOpen} />
    </>
  );
}
