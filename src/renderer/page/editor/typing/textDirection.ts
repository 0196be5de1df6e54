import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { directionOfNode } from "#core/article/document/directionOfNode";
import { documentJson } from "#core/article/document/documentJson";
import { shownDirections } from "#core/article/document/shownDirections";
import type { Direction } from "#core/language/direction";

interface Shown {
  readonly article: Direction;
  readonly decorations: DecorationSet;
}

const key = new PluginKey<Shown>("textDirection.shown");

/**
 * Lays each block out the way that its words go, as long as it does not say itself. A key press looks at the top-level block
 * that it has touched and at no other.
 */
export function textDirection(article: () => Direction) {
  return Extension.create({
    name: "shownDirection",
    addProseMirrorPlugins: () => [
      new Plugin<Shown>({
        key,
        state: {
          init: (_, { doc }) => showAll(doc, article()),
          apply(tr, shown) {
            const now = article();
            if (now !== shown.article) return showAll(tr.doc, now);
            return tr.docChanged ? { article: now, decorations: follow(tr, shown) } : shown;
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ],
  });
}

/** Lets the page follow when the article's language has become another. */
export function refreshDirections(editor: Editor): void {
  editor.view.dispatch(editor.state.tr);
}

/**
 * Turns the selected paragraphs and headings the other way, all as the first of them. What goes that way by its words says
 * nothing about it.
 */
export function switchDirection(editor: Editor): void {
  const { state } = editor;
  const { from, to } = state.selection;
  const lines: { node: Node; position: number }[] = [];
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.type.spec.attrs && "dir" in node.type.spec.attrs) lines.push({ node, position });
  });
  const [first] = lines;
  if (!first) return;
  const target = directionAt(state, first.position) === "rtl" ? "ltr" : "rtl";
  const tr = state.tr;
  for (const { node, position } of lines) {
    const bare = node.type.create({ ...node.attrs, dir: null }, node.content);
    const plain = directionOfNode(documentJson(bare), articleDirection(state)) === target;
    tr.setNodeMarkup(position, null, { ...node.attrs, dir: plain ? null : target });
  }
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Whether the caret's line runs from the right. */
export function runsFromRight(state: EditorState): boolean {
  const { $from } = state.selection;
  return $from.depth > 0 && directionAt(state, $from.before()) === "rtl";
}

function directionAt(state: EditorState, position: number): Direction {
  const node = state.doc.nodeAt(position);
  return node ? directionOfNode(documentJson(node), articleDirection(state)) : articleDirection(state);
}

function articleDirection(state: EditorState): Direction {
  return key.getState(state)?.article ?? "ltr";
}

function showAll(doc: Node, article: Direction): Shown {
  const found: Decoration[] = [];
  doc.forEach((block, position) => {
    found.push(...decorationsOf(block, position, article));
  });
  return { article, decorations: DecorationSet.create(doc, found) };
}

function follow(tr: Transaction, { article, decorations }: Shown): DecorationSet {
  let shown = decorations.map(tr.mapping, tr.doc);
  for (const { block, position } of touchedIn(tr)) {
    const stale = shown.find(position, position + block.nodeSize).filter(({ from }) => from >= position);
    shown = shown
      .remove(stale.filter(({ to }) => to <= position + block.nodeSize))
      .add(tr.doc, decorationsOf(block, position, article));
  }
  return shown;
}

/** The top-level blocks that a transaction has changed. */
function touchedIn(tr: Transaction): { block: Node; position: number }[] {
  const touched = new Map<number, Node>();
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1);
    map.forEach((_start, _end, start, end) => {
      const last = tr.doc.content.size;
      const from = Math.max(0, Math.min(rest.map(start, -1), last) - 1);
      const to = Math.min(rest.map(end, 1) + 1, last);
      tr.doc.nodesBetween(from, to, (block, position) => {
        touched.set(position, block);
        return false;
      });
    });
  });
  return [...touched].map(([position, block]) => ({ block, position }));
}

function decorationsOf(block: Node, position: number, article: Direction): Decoration[] {
  return shownDirections(block, position, article).map(({ from, to, dir }) => Decoration.node(from, to, { dir }));
}
