import { Extension } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ulid } from "ulid";
import { copiedNodes } from "#core/article/copying/copiedNodes";
import { copiedText } from "#core/article/copying/copiedText";
import { copyForOthers } from "#core/article/copying/copyForOthers";
import type { Firewall } from "#core/firewall/firewall";
import type { Direction } from "#core/language/direction";
import { toast } from "../../../design/components/Toasts";
import { windowCopies } from "./windowCopies";

/** Names a copy that is for Stet alone. Other programs find the name, and behind it nothing. */
const HELD_COPY = "application/x-stet-copy";

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
  let copied: Slice | null = null;
  const leave = (event: Event) => {
    const slice = copied;
    copied = null;
    const data = dataOf(event);
    // ProseMirror has put the copy with its claims there, for us to take.
    const own = data?.getData("text/html") ?? "";
    if (!slice || !data || !own.includes("data-pm-slice")) return;
    const copy = copyForOthers(slice, direction(), firewall());
    const name = ulid();
    data.clearData("text/html");
    data.clearData("text/plain");
    if (copy && copy.html !== "") {
      data.setData("text/html", copy.html);
      data.setData("text/plain", copy.text);
      windowCopies.remember(copy.html, own);
      return;
    }
    data.setData(HELD_COPY, name);
    windowCopies.remember(name, own);
    if (!copy && event.type !== "dragstart") tellHeld(firewall() !== null, event.type === "cut");
  };
  return new Plugin({
    props: {
      clipboardTextSerializer: (slice) => {
        copied = slice;
        return copiedText(copiedNodes(slice));
      },
      handleDOMEvents: {
        paste: (view, event) => {
          const name = event.clipboardData?.getData(HELD_COPY);
          if (!name) return false;
          event.preventDefault();
          const own = windowCopies.find(name);
          if (own === null) tellGone();
          // By its name: what stands for it is looked up where all that is pasted comes in.
          else if (view.editable) view.pasteHTML(name, event);
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

function tellHeld(known: boolean, cut: boolean): void {
  const what = cut ? "Cut" : "Copied";
  if (known) {
    toast(`${what} for Stet only: it holds a protected detail.`, {
      description: "It can be pasted into articles of this desk. Other programs get nothing.",
      urgent: true,
    });
  } else {
    toast(`${what} for Stet only: the list of protected details is not here yet.`, {
      description: "It can be pasted into articles of this desk. For other programs, copy again in a moment.",
      urgent: true,
    });
  }
}

function tellGone(): void {
  toast("Nothing was pasted.", {
    description: "It was copied for Stet only, and the window that it was copied in is closed. Copy it again.",
    urgent: true,
  });
}
