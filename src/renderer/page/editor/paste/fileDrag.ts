import { Fragment, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * While files are dragged over the text, the drop cursor stands where a figure can: between blocks. ProseMirror's looks for
 * such a place only for what is dragged within the page, so that the page says it drags a figure.
 */
export function fileDragPlugin(): Plugin {
  let dragged: EditorView["dragging"] = null;
  const end = (view: EditorView) => {
    if (view.dragging === dragged) view.dragging = null;
    dragged = null;
    return false;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        dragover: (view, { dataTransfer }) => {
          const figure = view.state.schema.nodes["figure"];
          if (view.dragging || !figure || !view.editable || !bringsFilesAlone(dataTransfer)) return false;
          dragged = { slice: new Slice(Fragment.from(figure.create()), 0, 0), move: false };
          view.dragging = dragged;
          return false;
        },
        dragleave: (view, { relatedTarget }) => {
          if (!(relatedTarget instanceof Node && view.dom.contains(relatedTarget))) end(view);
          return false;
        },
        drop: end,
      },
    },
  });
}

function bringsFilesAlone(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") === true && !data.types.includes("text/html");
}
