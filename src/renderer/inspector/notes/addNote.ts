import type { ArticleSession } from "../../article/articleSession";
import { toast } from "../../design/components/Toasts";
import { pageControls } from "../../page/pageControls";
import { activeNote, inspectorOpen, inspectorTab } from "../../workspace/uiState";
import { newNote, wantedField } from "./notesState";

/**
 * Asks for a note on the selection, or on the sentence around the caret. A caret within a note goes to that thread, to reply
 * there.
 */
export function addNote(session: ArticleSession): void {
  const controls = pageControls.get();
  if (!controls) return;
  if (session.view.readOnly) {
    toast("This article is being written in another window.", {
      description: "Take over writing on the page first, or write the note there.",
    });
    return;
  }
  const present = controls.noteHere();
  if (!present && !controls.startNote()) {
    toast("There are no words here to write a note on.", {
      description: "Select the words, or put the caret into a sentence.",
    });
    return;
  }
  inspectorOpen.set(true);
  inspectorTab.set("notes");
  if (present) {
    activeNote.set(present);
    wantedField.set({ noteId: present });
    return;
  }
  const { id } = session.view.article;
  const begun = newNote.get();
  // Words that were typed already are for these words now.
  newNote.set({ articleId: id, text: begun?.articleId === id ? begun.text : "" });
  wantedField.set("new");
}
