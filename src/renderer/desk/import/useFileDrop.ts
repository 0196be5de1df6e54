import { type DragEvent, useState } from "react";
import { toast } from "../../design/components/Toasts";
import { readableTypes } from "./askForFiles";
import { filesFromDrop } from "./filesFromDrop";

/** Makes an element take files that are dragged onto it. `isOver` while files hang above it. */
export function useFileDrop(enabled: boolean, onFiles: (files: File[]) => void) {
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
      const extensions = readableTypes().filter((type) => type.startsWith("."));
      const isWanted = (name: string) => extensions.some((extension) => name.toLowerCase().endsWith(extension));
      filesFromDrop(event.dataTransfer, isWanted).then(
        (files) =>
          files.length > 0 ? onFiles(files) : toast("Nothing in there is a text that Stet reads.", { urgent: true }),
        () => toast("What was dropped could not be read.", { description: "Nothing was imported.", urgent: true }),
      );
    },
  };
  return { isOver, handlers };
}
