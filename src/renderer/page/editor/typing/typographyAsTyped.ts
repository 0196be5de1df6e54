import { Extension } from "@tiptap/core";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { smartComposing } from "#core/text/smartComposing";
import { smartTyping } from "#core/text/smartTyping";
import { createStoredStore } from "../../../workspace/storedStore";
import { dispatchMadeOfTyped } from "./madeOfTyped";

/** Whether straight quotation marks and hyphens become typographic ones as they are typed. */
export const typographyAsTyped = createStoredStore(
  "stet-typography",
  true,
  (stored): stored is boolean => typeof stored === "boolean",
);

/** ProseMirror takes up to 20 ms to read the last of what an input method has put in; in milliseconds. */
const COMPOSED_MS = 30;

/**
 * Sets quotation marks, apostrophes, dashes and ellipses as the language has them, while they are typed. What was typed goes
 * in first, as a step of its own: one undo, or Backspace right after, brings it back.
 */
export function typographyExtension(language: () => string) {
  return Extension.create({
    name: "typographyAsTyped",
    // Before the shortcuts for lists and rules, which look at what stands there then.
    priority: 200,
    addProseMirrorPlugins: () => [typographyPlugin(language)],
  });
}

function typographyPlugin(language: () => string): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, _to, typed, insert) {
        if (!typographyAsTyped.get() || view.composing) return false;
        const $from = view.state.doc.resolve(from);
        if (isInLink($from.nodeBefore) && isInLink($from.nodeAfter ?? $from.nodeBefore)) return false;
        const setting = smartTyping({ before: textBefore($from), typed, language: language() });
        if (!setting) return false;
        view.dispatch(insert());
        set(view, { from: from - setting.take, to: from + typed.length, set: setting.set });
        return true;
      },
      handleDOMEvents: {
        compositionend: (view, { data }) => {
          if (typographyAsTyped.get()) setTimeout(() => setComposed(view, data, language()), COMPOSED_MS);
          return false;
        },
      },
    },
  });
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly set: string;
}

function set(view: EditorView, { from, to, set: text }: Place): void {
  const { tr, schema, doc } = view.state;
  const marks = doc.resolve(to).nodeBefore?.marks ?? [];
  dispatchMadeOfTyped(view, tr.replaceWith(from, to, schema.text(text, marks)));
}

/** Sets what an input method has put in, unless something else has come between. */
function setComposed(view: EditorView, typed: string, language: string): void {
  if (view.isDestroyed || view.composing || typed === "") return;
  const { selection } = view.state;
  const $end = selection instanceof TextSelection ? selection.$cursor : null;
  if (!$end) return;
  const text = textBefore($end);
  if (!text.endsWith(typed) || isInLink($end.nodeBefore)) return;
  const setting = smartComposing({ before: text.slice(0, text.length - typed.length), typed, language });
  if (!setting) return;
  set(view, { from: $end.pos - typed.length - setting.take, to: $end.pos, set: setting.set });
}

function textBefore($place: ResolvedPos): string {
  return $place.parent.textBetween(0, $place.parentOffset, null, leafText);
}

function leafText(leaf: Node): string {
  return leaf.type.name === "hardBreak" ? "\n" : "\uFFFC";
}

function isInLink(node: Node | null): boolean {
  return node?.marks.some(({ type }) => type.name === "link") ?? false;
}
