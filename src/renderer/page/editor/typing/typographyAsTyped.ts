import { Extension } from "@tiptap/core";
import { closeHistory, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { smartTyping } from "#core/text/smartTyping";
import { createStoredStore } from "../../../workspace/storedStore";

/** Whether straight quotation marks and hyphens become typographic ones as they are typed. */
export const typographyAsTyped = createStoredStore(
  "stet-typography",
  true,
  (stored): stored is boolean => typeof stored === "boolean",
);

/** Whether what was typed last has just become something else, so that Backspace takes that back. */
const key = new PluginKey<boolean>("typographyAsTyped");

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

function typographyPlugin(language: () => string): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply(tr, set) {
        if (tr.getMeta(key) !== undefined) return true;
        if (tr.getMeta("appendedTransaction") !== undefined) return set;
        return tr.docChanged || tr.selectionSet ? false : set;
      },
    },
    props: {
      handleTextInput(view, from, _to, typed, insert) {
        if (!typographyAsTyped.get() || view.composing) return false;
        const $from = view.state.doc.resolve(from);
        if (isInLink($from.nodeBefore) && isInLink($from.nodeAfter ?? $from.nodeBefore)) return false;
        const before = $from.parent.textBetween(0, $from.parentOffset, null, leafText);
        const setting = smartTyping({ before, typed, language: language() });
        if (!setting) return false;
        enter(view, insert(), { from: from - setting.take, to: from + typed.length, set: setting.set });
        return true;
      },
      handleKeyDown(view, event) {
        if (event.key !== "Backspace" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
        return key.getState(view.state) === true && undo(view.state, view.dispatch);
      },
    },
  });
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly set: string;
}

function enter(view: EditorView, typed: Transaction, { from, to, set }: Place): void {
  view.dispatch(typed);
  const { tr, schema, doc } = view.state;
  const marks = doc.resolve(to).nodeBefore?.marks ?? [];
  view.dispatch(closeHistory(tr.replaceWith(from, to, schema.text(set, marks)).setMeta(key, true)).scrollIntoView());
  // What is typed next is a step of its own as well: taking it back leaves the marks set.
  view.dispatch(closeHistory(view.state.tr));
}

function leafText(leaf: Node): string {
  return leaf.type.name === "hardBreak" ? "\n" : "\uFFFC";
}

function isInLink(node: Node | null): boolean {
  return node?.marks.some(({ type }) => type.name === "link") ?? false;
}
