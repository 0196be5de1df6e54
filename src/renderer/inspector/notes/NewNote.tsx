import { useEffect, useRef, useState } from "react";
import { ulid } from "ulid";
import { useSession } from "../../article/SessionContext";
import { announce } from "../../design/announce";
import { pageControls } from "../../page/pageControls";
import { useStore } from "../../workspace/store";
import { activeNote } from "../../workspace/uiState";
import { Composer } from "./Composer";
import styles from "./NewNote.module.css";
import { newNote, wantedField } from "./notesState";

/** The note that is being written. Nothing of it is in the article before it is saved. */
export function NewNote() {
  const session = useSession();
  const draft = useStore(newNote);
  const wanted = useStore(wantedField) === "new";
  const field = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    wantedField.set(null);
    setError(null);
    field.current?.focus();
  }, [wanted]);
  if (draft?.articleId !== session.view.article.id) return null;

  const giveUp = () => {
    pageControls.get()?.dropNote();
    newNote.set(null);
    pageControls.get()?.focusText();
  };
  const save = () => {
    const controls = pageControls.get();
    const noteId = ulid();
    if (!controls?.placeNote(noteId)) {
      setError("The words that it was about are gone. Select others, and add the note again: what you wrote is kept.");
      return;
    }
    const result = session.do({ type: "add-note", noteId, remarkId: ulid(), text: draft.text.trim() });
    if (!result.ok) {
      setError(`${result.problem.message} ${result.problem.remedy}`);
      return;
    }
    newNote.set(null);
    activeNote.set(noteId);
    controls.focusText();
    announce("Note saved.");
  };
  return (
    <section className={styles.box} aria-label="New note">
      <Composer
        fieldRef={field}
        label="Note to colleagues"
        action="Save note"
        value={draft.text}
        error={error}
        onChange={(text) => {
          setError(null);
          newNote.set({ ...draft, text });
        }}
        onSave={save}
        onGiveUp={giveUp}
        onLeave={() => pageControls.get()?.focusText()}
      />
    </section>
  );
}
