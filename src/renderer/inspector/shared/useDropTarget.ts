import { type DragEvent, useState } from "react";

/** Makes an element take files that are dragged onto it. `isOver` while files hang above it. */
export function useDropTarget(onFiles: (files: File[]) => void) {
  const [isOver, setIsOver] = useState(false);
  // In React, a dialog that stands within the element passes its events on to it, wherever on the page it is.
  const takes = ({ currentTarget, target, dataTransfer, defaultPrevented }: DragEvent) =>
    !defaultPrevented && dataTransfer.types.includes("Files") && currentTarget.contains(target as Node);
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
      setIsOver(false);
      if (!takes(event)) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}
