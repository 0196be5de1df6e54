import { pageControls } from "../../page/pageControls";
import { activeNote } from "../../workspace/uiState";

/** The id of a thread's card in the Notes pane; its first button opens it. */
export function noteCardId(noteId: string): string {
  return `note-${noteId}`;
}

/** Selects a note's words on the page and opens its thread. The focus stays where it is. */
export function showNote(noteId: string): void {
  const before = document.activeElement;
  pageControls.get()?.jumpToNote(noteId);
  // The caret may lie in a shorter note: what was asked for goes before what the caret is in.
  activeNote.set(noteId);
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
}

export function focusNoteCard(noteId: string): void {
  const card = document.getElementById(noteCardId(noteId));
  card?.scrollIntoView({ block: "nearest" });
  card?.querySelector("button")?.focus();
}
