import { type DragEvent, useState } from "react";
import { toast } from "../../design/components/Toasts";
import { filesFromDrop } from "./filesFromDrop";
import { beginGathering, closeIntake, readFiles } from "./intakeJob";
import { changeIntake } from "./intakeState";
import { isReadable } from "./readableTypes";
import { NOTHING_READABLE, tellGathered } from "./tellGathered";

/** Makes an element take files and folders that are dragged onto it. `isOver` while some hang above it. */
export function useFileDrop(enabled: boolean) {
  const [isOver, setIsOver] = useState(false);
  const takes = (event: DragEvent) => enabled && event.dataTransfer.types.includes("Files");
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (takes(event)) setIsOver(true);
    },
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    onDragLeave: (event: DragEvent) => {
      // Between two elements inside, too, one is left.
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      setIsOver(false);
      void takeDrop(event.dataTransfer);
    },
  };
  return { isOver, handlers };
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
