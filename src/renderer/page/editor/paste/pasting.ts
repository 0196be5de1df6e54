import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { windowCopies } from "../copying/windowCopies";
import { arrivalsPlugin } from "./arrivals";
import { bringInCopy, bringInFiles, type Range, type Way } from "./bringInImages";
import { captionSlice } from "./captionSlice";
import { fileDragPlugin } from "./fileDrag";
import { cleanIncoming, type Incoming, incomingOf, readIncoming, unannounced } from "./incoming";
import { tellLeftOut, tellRefused } from "./tellLeftOut";
import { textSlice } from "./textSlice";
import { tooMuchText } from "./tooMuch";

/**
 * What is pasted or dropped into the text from outside comes in clean: its structure, its emphasis, its links and its images,
 * and nothing else. What an editor of this desk has copied comes in as it is, with its claims.
 */
export const Pasting = Extension.create({
  name: "pasting",
  // Before other extensions, which are to see only what has been cleaned.
  priority: 1000,
  addProseMirrorPlugins: () => [arrivalsPlugin(), fileDragPlugin(), pastingPlugin()],
});

function pastingPlugin(): Plugin {
  let incoming: Incoming | null = null;
  const take = (view: EditorView, data: DataTransfer | null) => {
    incoming = data && view.editable ? incomingOf(data) : null;
    // So that taking it back takes back nothing that was typed right before.
    if (incoming) view.dispatch(closeHistory(view.state.tr));
    return false;
  };
  const deal = (view: EditorView, slice: Slice, range: Range, way: Way): boolean => {
    const came = incoming;
    incoming = null;
    return came !== null && bringIn(view, slice, came, range, way);
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => take(view, event.clipboardData),
        drop: (view, event) => (view.dragging ? false : take(view, event.dataTransfer)),
      },
      transformPastedHTML: (html) => {
        const own = windowCopies.find(html);
        if (own !== null) return own;
        incoming ??= unannounced();
        return cleanIncoming(html, incoming);
      },
      clipboardTextParser: (text, $place) => {
        incoming ??= unannounced();
        return textSlice(readIncoming(text, incoming), $place);
      },
      handlePaste: (view, _event, slice) => deal(view, slice, view.state.selection, "paste"),
      handleDrop: (view, event, slice, moved) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        return !moved && at !== null && deal(view, slice, { from: at.pos, to: at.pos }, "drop");
      },
    },
    appendTransaction: (transactions, _before, { tr }) =>
      transactions.some((one) => one.docChanged && /^(?:paste|drop)$/u.test(String(one.getMeta("uiEvent"))))
        ? closeHistory(tr)
        : null,
  });
}

/** Deals with what came in, unless ProseMirror's own way of putting it in will do. */
function bringIn(view: EditorView, slice: Slice, incoming: Incoming, range: Range, way: Way): boolean {
  const { problem, files, images, dropped, text } = incoming;
  if (problem?.code === "html-too-deep" && text !== "" && way === "paste" && !tooMuchText(text)) {
    view.pasteText(text);
    tellLeftOut([`${problem.message} The words came in without their formatting.`]);
    return true;
  }
  if (problem) {
    tellRefused(problem);
    return true;
  }
  // Office programs put a picture of the copy beside it; whoever copies an image alone has only that.
  if (files.length > 0 && (!holdsCopy(slice) || namesFiles(text, files))) {
    void bringInFiles(view, files, range, way, altIn(slice));
    return true;
  }
  if (images.size > 0) {
    void bringInCopy(view, slice, { images, range, way, dropped });
    return true;
  }
  tellLeftOut(dropped);
  const other = way === "paste" ? otherwise(view, slice) : null;
  if (other) {
    const { tr } = view.state;
    view.dispatch(tr.replaceSelection(other).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
    return true;
  }
  return slice.size === 0;
}

/** What goes in where ProseMirror's or the link's own way of putting it in would surprise. Null: that will do. */
function otherwise({ state: { selection } }: EditorView, slice: Slice): Slice | null {
  const { $from, $to, empty } = selection;
  const inOneLine = $from.sameParent($to) && $from.parent.inlineContent;
  if (inOneLine) return captionSlice(slice, $from);
  return !empty && isAddress(slice) ? slice : null;
}

/** An address over words makes a link of them; over several paragraphs it takes their place, as anything else does. */
function isAddress({ content }: Slice): boolean {
  return content.childCount === 1 && /^\s*[a-z][a-z0-9+.-]*:\S+\s*$/iu.test(content.textBetween(0, content.size, " "));
}

/** File managers put the names or addresses of files beside them. */
function namesFiles(text: string, files: readonly File[]): boolean {
  const lines = text.trim().split(/\s*[\r\n]+\s*/u);
  const names = new Set(files.flatMap(({ name }) => [name, encodeURIComponent(name)]));
  return lines.every((line) => names.has(line.slice(line.lastIndexOf("/") + 1)));
}

function holdsCopy({ content }: Slice): boolean {
  return content.textBetween(0, content.size, " ", "").trim() !== "";
}

function altIn({ content }: Slice): string {
  const { firstChild } = content;
  return firstChild?.type.name === "figure" ? String(firstChild.attrs["alt"] ?? "") : "";
}
