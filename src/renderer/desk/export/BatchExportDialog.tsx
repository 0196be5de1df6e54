import { useStore } from "../../workspace/store";
import { BatchExportSteps } from "./BatchExportSteps";
import { batchAsked } from "./batchAsked";

/** The dialog for an export of several, while somebody wants one. */
export function BatchExportDialog({ onOpen }: { onOpen: (id: string) => void }) {
  const target = useStore(batchAsked);
  return target ? <BatchExportSteps target={target} onOpen={onOpen} onClose={close} /> : null;
}

function close(): void {
  batchAsked.set(null);
}
