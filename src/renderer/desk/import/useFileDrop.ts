import { toast } from "../../design/components/Toasts";
import { useDropTarget } from "../../design/useDropTarget";
import { filesFromDrop } from "./filesFromDrop";
import { beginGathering, closeIntake, readFiles } from "./intakeJob";
import { changeIntake } from "./intakeState";
import { isReadable } from "./readableTypes";
import { NOTHING_READABLE, tellGathered } from "./tellGathered";

/** Makes an element take files and folders that are dragged onto it, as articles on their way in. */
export function useFileDrop(enabled: boolean) {
  return useDropTarget((dropped) => void takeDrop(dropped), enabled);
}

async function takeDrop(drop: DataTransfer): Promise<void> {
  const signal = beginGathering();
  if (!signal) return;
  const onFound = (done: number) => changeIntake({ done });
  const gathered = await filesFromDrop(drop, { isWanted: isReadable, onFound, signal });
  if (signal.aborted) return closeIntake();
  if (gathered.files.length > 0) return readFiles(gathered.files, tellGathered(gathered));
  closeIntake();
  if (gathered.unreadable === 0) toast(NOTHING_READABLE, { urgent: true });
  else toast("What was dropped could not be read.", { description: "Nothing was imported.", urgent: true });
}
