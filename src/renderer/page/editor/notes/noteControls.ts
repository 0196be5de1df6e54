import type { Editor } from "@tiptap/core";
import { claimableStretches } from "#core/claims/anchors/claimableStretches";
import { noteAtCaret } from "#core/notes/anchors/noteAtCaret";
import { noteExtent } from "#core/notes/anchors/notesOn";
import { isOpenNote } from "#core/notes/noteView";
import type { ArticleSession } from "../../../article/articleSession";
import type { NoteControls } from "../../pageControls";
import { draftedWords, draftNoteOn } from "./noteDraft";

/** What the pane of notes asks of a page with this editor. */
export function noteControlsFor(
  editor: Editor,
  session: ArticleSession,
  reveal: (from: number, to: number) => void,
): NoteControls {
  return {
    startNote() {
      const stretches = claimableStretches(editor.state, session.view.article.language);
      if (stretches.length === 0) return false;
      editor.view.dispatch(draftNoteOn(editor.state.tr, stretches));
      return true;
    },
    placeNote(noteId) {
      const stretches = draftedWords(editor.state);
      const tr = draftNoteOn(editor.state.tr, []);
      const mark = editor.schema.mark("note", { id: noteId });
      for (const { from, to } of stretches) tr.addMark(from, to, mark);
      // The note as a whole is what undo takes back; a mark without one means nothing.
      editor.view.dispatch(tr.setMeta("addToHistory", false));
      return stretches.length > 0;
    },
    dropNote() {
      editor.view.dispatch(draftNoteOn(editor.state.tr, []));
    },
    noteHere() {
      const { notes } = session.view.article;
      return editor.state.selection.empty ? noteAtCaret(editor.state, (id) => isOpenNote(notes[id])) : null;
    },
    jumpToNote(noteId) {
      const range = noteExtent(editor.state.doc, noteId);
      if (range) reveal(range.from, range.to);
      return range !== null;
    },
    focusText() {
      editor.view.focus();
    },
  };
}
