import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { toast } from "../../../design/components/Toasts";
import { FigureView } from "./FigureView";
import { type FigurePlace, figureAt } from "./figureAt";
import { keepFiguresPlugin } from "./keepFigures";
import { leaveFigure } from "./leaveFigure";

/** Shows figures on the page, and lets people do everything with them by key. */
export const Figures = Extension.create({
  name: "figures",
  // Before the keys of text in general, which know nothing of captions.
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    const within = (run: (figure: FigurePlace, shown: FigureView | undefined) => boolean) => () => {
      const figure = editor.view.editable ? figureAt(editor.state) : null;
      return figure !== null && run(figure, shownAt(editor.view, figure.position));
    };
    const move = (direction: -1 | 1) =>
      within((_, shown) => {
        shown?.move(direction);
        return true;
      });
    return {
      "Alt-ArrowUp": move(-1),
      "Alt-ArrowDown": move(1),
      // The keys that move other blocks.
      "Alt-Shift-ArrowUp": move(-1),
      "Alt-Shift-ArrowDown": move(1),
      Enter: within(({ position, whole }) => {
        if (whole) return false;
        editor.view.dispatch(leaveFigure(editor.state, position));
        return true;
      }),
      Escape: within(({ whole }, shown) => {
        if (!whole) shown?.selectWhole();
        return true;
      }),
      Tab: within(({ whole }, shown) => {
        if (whole) shown?.focusTool("replace");
        else shown?.focusAltText();
        return true;
      }),
      "Shift-Tab": within(({ whole }, shown) => {
        if (whole) return false;
        shown?.selectWhole();
        return true;
      }),
      // At its beginning a caption has nothing to delete but its figure, which is to be seen first.
      Backspace: within(({ whole }, shown) => {
        const { empty, $from } = editor.state.selection;
        if (whole || !empty || $from.parentOffset > 0) return false;
        shown?.selectWhole();
        return true;
      }),
    };
  },
  addProseMirrorPlugins: () => [
    keepFiguresPlugin(() =>
      toast("A figure stays a figure.", { description: "Select text without an image in it to change its style." }),
    ),
    new Plugin({
      props: {
        nodeViews: { figure: (node, view, getPos) => register(new FigureView(node, view, getPos)) },
        decorations: (state) => {
          const figure = figureAt(state);
          if (!figure) return null;
          const { position, node } = figure;
          return DecorationSet.create(state.doc, [
            Decoration.node(position, position + node.nodeSize, { "data-current": "" }),
          ]);
        },
        handleTextInput,
      },
    }),
  ],
});

const views = new WeakMap<object, FigureView>();

function register(view: FigureView): FigureView {
  views.set(view.dom, view);
  return view;
}

function shownAt(view: EditorView, position: number): FigureView | undefined {
  const dom = view.nodeDOM(position);
  return dom ? views.get(dom) : undefined;
}

/** Letters typed while a figure is selected go after it, not in its stead. */
function handleTextInput(view: EditorView, _from: number, _to: number, text: string): boolean {
  const { state } = view;
  const { selection } = state;
  const paragraph = state.schema.nodes["paragraph"];
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== "figure" || !paragraph) return false;
  const tr = state.tr.insert(selection.to, paragraph.create(null, state.schema.text(text)));
  view.dispatch(tr.setSelection(NodeSelection.near(tr.doc.resolve(selection.to + 1 + text.length))).scrollIntoView());
  return true;
}
