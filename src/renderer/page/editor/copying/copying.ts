import { Extension } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { copiedNodes } from "#core/article/copying/copiedNodes";
import { copiedText } from "#core/article/copying/copiedText";
import { copyForOthers } from "#core/article/copying/copyForOthers";
import type { Firewall } from "#core/firewall/firewall";
import type { Direction } from "#core/language/direction";
import { heldCopy, heldName, holdCopy, tellHeld } from "./heldCopy";
import { type ImagesToCopy, imagesToCopy } from "./imagesToCopy";
import { windowCopies } from "./windowCopies";

interface CopyingOptions {
  readonly direction: () => Direction;
  /** Null while the desk's sources are not known. */
  readonly firewall: () => Firewall | null;
}

/**
 * What leaves the text by copying, cutting and dragging. Other programs get clean HTML and plain text, and nothing at all
 * of what holds a protected detail; the editors of this desk get the copy with its claims.
 */
export function copying(options: CopyingOptions) {
  return Extension.create({
    name: "copying",
    priority: 1001,
    addProseMirrorPlugins: () => [copyingPlugin(options)],
  });
}

function copyingPlugin({ direction, firewall }: CopyingOptions): Plugin {
  let copied: { slice: Slice; images: ImagesToCopy } | null = null;
  const leave = (event: Event) => {
    const taken = copied;
    copied = null;
    const data = dataOf(event);
    // ProseMirror has put the copy with its claims there, for us to take.
    const own = data?.getData("text/html") ?? "";
    if (!taken || !data || !own.includes("data-pm-slice")) return;
    const copy = copyForOthers(taken.slice, direction(), firewall(), taken.images);
    data.clearData("text/html");
    data.clearData("text/plain");
    if (copy && copy.html !== "") {
      data.setData("text/html", copy.html);
      data.setData("text/plain", copy.text);
      windowCopies.remember(copy.html, own);
      return;
    }
    holdCopy(data, own);
    if (!copy && event.type !== "dragstart") tellHeld(firewall() !== null, event.type === "cut");
  };
  return new Plugin({
    props: {
      clipboardTextSerializer: (slice, view) => {
        // Now, as what is cut is gone from the page by the time that the copy is made.
        copied = { slice, images: imagesToCopy(view, slice) };
        return copiedText(copiedNodes(slice));
      },
      handleDOMEvents: {
        paste: (view, event) => {
          const name = heldName(event.clipboardData);
          if (name === "") return false;
          event.preventDefault();
          // By its name: what stands for it is looked up where all that is pasted comes in.
          if (heldCopy(name) !== null && view.editable) view.pasteHTML(name, event);
          return true;
        },
      },
    },
    view: (view) => afterProseMirror(view, leave),
  });
}

/** ProseMirror fills the clipboard in listeners of its own, which come before these. */
function afterProseMirror(view: EditorView, leave: (event: Event) => void) {
  const events = ["copy", "cut", "dragstart"] as const;
  for (const name of events) view.dom.addEventListener(name, leave);
  return {
    destroy() {
      for (const name of events) view.dom.removeEventListener(name, leave);
    },
  };
}

function dataOf(event: Event): DataTransfer | null {
  if (event instanceof ClipboardEvent) return event.clipboardData;
  return event instanceof DragEvent ? event.dataTransfer : null;
}
