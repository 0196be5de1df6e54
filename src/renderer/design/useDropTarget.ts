import { type DragEvent, useState } from "react";

/** Makes an element take files and folders that are dragged onto it. `isOver` while some hang above it. */
export function useDropTarget(onDrop: (dropped: DataTransfer) => void, enabled = true) {
  const [isOver, setIsOver] = useState(false);
  // In React, a dialog that stands within the element passes its events on to it, wherever on the page it is.
  const takes = ({ currentTarget, target, dataTransfer, defaultPrevented }: DragEvent) =>
    enabled && !defaultPrevented && dataTransfer.types.includes("Files") && currentTarget.contains(target as Node);
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
      onDrop(event.dataTransfer);
    },
  };
  return { isOver, handlers };
}
