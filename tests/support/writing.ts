// Tiptap's extensions declare their commands by augmentation, which comes in with their types.

import { Editor, Extension, type JSONContent } from "@tiptap/core";
import type {} from "@tiptap/extension-blockquote";
import type {} from "@tiptap/extension-hard-break";
import type {} from "@tiptap/extension-heading";
import type {} from "@tiptap/extension-list";
import { UndoRedo } from "@tiptap/extensions";
import { type Node, Slice } from "@tiptap/pm/model";
import { Selection, TextSelection } from "@tiptap/pm/state";
import { dropPoint } from "@tiptap/pm/transform";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentExtensions } from "#core/article/document/extensions";
import { cutClaims, cutClaimsPlugin, forgetCutClaims } from "#core/claims/anchors/cutClaims";
import { keepClaimsWholePlugin } from "#core/claims/anchors/keepClaimsWhole";
import { pastedClaims } from "#core/claims/anchors/pastedClaims";
import { takeOffClaim } from "#core/claims/anchors/takeOffClaim";
import { type ClaimView, viewClaims } from "#core/claims/claimView";
import { pastedNotes } from "#core/notes/anchors/pastedNotes";
import { noteTexts } from "#core/notes/noteView";
import { anAct, anId } from "./builders";
import { valueIn } from "./unwrap";

/** What lies in the clipboard: JSON, as nothing of the editor's survives there. */
export type Clipboard = unknown;

/**
 * Somebody writing: the editor's own state, plugins and commands on an article, without a screen. Pasting and dropping take
 * the steps of ProseMirror's view.
 */
export class Writing {
  readonly editor: Editor;
  #article: Article;
  #copies: Record<string, string> = {};

  constructor(article: Article) {
    this.#article = article;
    const anchors = Extension.create({
      name: "anchors",
      addProseMirrorPlugins: () => [cutClaimsPlugin(), keepClaimsWholePlugin()],
    });
    // Every edit is a step of its own, however fast the test.
    const steps = UndoRedo.configure({ depth: 1_000, newGroupDelay: -1 });
    this.editor = new Editor({
      element: null,
      extensions: [...documentExtensions, steps, anchors],
      content: article.body as JSONContent,
      enableContentCheck: true,
      // The keymap asks which browser it runs in; there is none.
      enableCoreExtensions: { keymap: false },
    });
    // An editor that is not on screen has none of its plugins.
    this.editor.view.updateState(this.editor.state.reconfigure({ plugins: this.editor.extensionManager.plugins }));
  }

  get doc(): Node {
    return this.editor.state.doc;
  }

  get body(): DocumentNode {
    return this.doc.toJSON() as DocumentNode;
  }

  /** The article with the text as it is now. */
  get article(): Article {
    const edit = { type: "edit-body", body: this.body, copies: this.#copies } as const;
    this.#article = valueIn(apply(this.#article, edit, anAct()));
    return this.#article;
  }

  get claims(): ClaimView[] {
    const { body, claims } = this.article;
    return viewClaims(body, claims);
  }

  /** The words of each claim in the text. */
  get words(): Record<string, string> {
    return Object.fromEntries(this.claims.filter((claim) => claim.inText).map(({ id, text }) => [id, text]));
  }

  copiedFrom(id: string): string | null | undefined {
    return this.article.claims[id]?.ledger.map((entry) => (entry.act === "marked" ? entry.copiedFrom : null))[0];
  }

  /** Where words stand in the text, also across pieces of it. */
  find(words: string): { from: number; to: number } {
    const text = this.doc.textBetween(0, this.doc.content.size, "\n", "\n");
    if (!text.includes(words)) throw new Error(`The text does not hold “${words}”`);
    for (let from = 0; from < this.doc.content.size; from += 1) {
      if (!this.doc.resolve(from).parent.isTextblock) continue;
      if (!this.doc.textBetween(from, this.doc.content.size, "\n", "\n").startsWith(words)) continue;
      let to = from;
      while (this.doc.textBetween(from, to, "\n", "\n") !== words) to += 1;
      return { from, to };
    }
    throw new Error(`“${words}” does not start in a paragraph`);
  }

  select(words: string): this {
    const { from, to } = this.find(words);
    return this.selectBetween(from, to);
  }

  selectBetween(from: number, to: number): this {
    const { state } = this.editor;
    const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
    this.editor.view.dispatch(state.tr.setSelection(selection));
    return this;
  }

  caretBefore(words: string): this {
    const { from } = this.find(words);
    return this.selectBetween(from, from);
  }

  caretAfter(words: string): this {
    const { to } = this.find(words);
    return this.selectBetween(to, to);
  }

  /** Types letter by letter, over what is selected. */
  type(text: string): this {
    for (const letter of text) {
      const { from, to } = this.editor.state.selection;
      this.editor.view.dispatch(this.editor.state.tr.insertText(letter, from, to));
    }
    return this;
  }

  /** As find-and-replace does, wherever the caret is. */
  replace(words: string, by: string): this {
    const { from, to } = this.find(words);
    this.editor.view.dispatch(this.editor.state.tr.insertText(by, from, to));
    return this;
  }

  mark(id = anId()): string {
    const { from, to } = this.editor.state.selection;
    this.editor.view.dispatch(this.editor.state.tr.addMark(from, to, this.editor.schema.mark("claim", { id })));
    return id;
  }

  /** Starts a thread on what is selected, as the screen does: its mark is no step of the text. */
  note(id = anId()): string {
    const { from, to } = this.editor.state.selection;
    const tr = this.editor.state.tr.addMark(from, to, this.editor.schema.mark("note", { id }));
    this.editor.view.dispatch(tr.setMeta("addToHistory", false));
    const note = { type: "add-note", noteId: id, remarkId: anId(), text: "Are we sure?" } as const;
    this.#article = valueIn(apply(this.article, note, anAct()));
    return id;
  }

  /** The words of each note in the text. */
  get notedWords(): Record<string, string> {
    return Object.fromEntries(noteTexts(this.body));
  }

  unmark(id: string): this {
    this.editor.view.dispatch(takeOffClaim(this.editor.state.tr, id));
    return this;
  }

  /** Gives a claim a verdict on the words that it has; does nothing for one that is gone. */
  check(id: string | null): void {
    const verdict = { type: "record-verdict", claimId: id ?? "", verdict: "verified", note: "Looked." } as const;
    const checked = apply(this.article, verdict, anAct());
    if (checked.ok) this.#article = checked.value;
  }

  delete(): this {
    this.editor.commands.deleteSelection();
    return this;
  }

  copy(): Clipboard {
    const { tr, selection } = this.editor.state;
    this.editor.view.dispatch(forgetCutClaims(tr));
    return selection.content().toJSON();
  }

  cut(): Clipboard {
    const { tr, selection } = this.editor.state;
    this.editor.view.dispatch(tr.deleteSelection().setMeta("uiEvent", "cut"));
    return selection.content().toJSON();
  }

  paste(clipboard: Clipboard): this {
    const slice = this.#incoming(clipboard, true);
    const { tr } = this.editor.state;
    const only = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1;
    const node = only ? slice.content.firstChild : null;
    if (node) tr.replaceSelectionWith(node, false);
    else tr.replaceSelection(slice);
    this.editor.view.dispatch(tr.setMeta("paste", true).setMeta("uiEvent", "paste"));
    return this;
  }

  /** Drags the selection to a place, and leaves it where it came from as well when `copying`. */
  drag(to: number, { copying = false } = {}): this {
    const { selection, tr } = this.editor.state;
    const dragged = selection.content();
    const slice = copying ? this.#incoming(dragged.toJSON(), false) : dragged;
    const target = dropPoint(this.doc, to, slice) ?? to;
    if (!copying) tr.deleteSelection();
    const place = tr.mapping.map(target);
    tr.replaceRange(place, place, slice);
    tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(target))));
    this.editor.view.dispatch(tr.setMeta("uiEvent", "drop"));
    return this;
  }

  undo(): this {
    this.editor.commands.undo();
    return this;
  }

  redo(): this {
    this.editor.commands.redo();
    return this;
  }

  #incoming(clipboard: Clipboard, overSelection: boolean): Slice {
    const { state, schema } = this.editor;
    const { claims, notes } = this.article;
    const pasted = pastedClaims(Slice.fromJSON(schema, clipboard as Parameters<typeof Slice.fromJSON>[1]), {
      state,
      overSelection,
      cut: overSelection ? cutClaims(state) : new Map(),
      isKnown: (id) => Object.hasOwn(claims, id),
      newId: anId,
    });
    Object.assign(this.#copies, pasted.copies);
    return pastedNotes(pasted.slice, { state, overSelection, isKnown: (id) => Object.hasOwn(notes, id) });
  }
}
