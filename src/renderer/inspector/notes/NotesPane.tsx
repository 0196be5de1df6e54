import { MessageSquareText } from "lucide-react";
import { type KeyboardEvent, useCallback, useRef } from "react";
import { neighbourOf } from "#core/claims/neighbour";
import { screenCommand } from "#core/commands/screenCommands";
import { counted } from "#core/text/counted";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { EmptyState } from "../../design/components/EmptyState";
import { pageControls } from "../../page/pageControls";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { activeNote } from "../../workspace/uiState";
import { useActorName } from "../shared/useActorName";
import { addNote } from "./addNote";
import { NewNote } from "./NewNote";
import styles from "./NotesPane.module.css";
import { NoteThread } from "./NoteThread";
import { newNote, showingResolved } from "./notesState";
import { useNoteViews } from "./noteViews";
import { focusNoteCard, showNote } from "./showNote";

/** What colleagues have written to each other about the text. It stays on the desk. */
export function NotesPane() {
  const session = useSession();
  const views = useNoteViews();
  const active = useStore(activeNote);
  const withResolved = useStore(showingResolved);
  const writing = useStore(newNote)?.articleId === session.view.article.id;
  const me = useActorName();
  const bar = useRef<HTMLParagraphElement>(null);
  const open = views.filter(({ note }) => !note.resolved);
  const resolved = views.length - open.length;
  const shown = withResolved ? views : open;
  const leaveCard = useCallback(() => {
    // Without any note the pane has no bar.
    requestAnimationFrame(() => (bar.current ? bar.current.focus() : pageControls.get()?.focusText()));
  }, []);

  const stepByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const ids = shown.map(({ note }) => note.id);
    const next = neighbourOf(ids, active, event.key === "ArrowDown" ? 1 : -1);
    if (!next) return;
    showNote(next);
    focusNoteCard(next);
  };

  if (views.length === 0 && !writing) return <NoNotes />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow go through the notes from every control in here
    <div className={styles.pane} onKeyDown={stepByKey}>
      <div className={styles.bar}>
        <p ref={bar} role="status" tabIndex={-1} className={styles.count}>
          {counted(open.length, "open note")}
        </p>
        {resolved > 0 ? (
          <label className={styles.filter}>
            <input
              type="checkbox"
              checked={withResolved}
              onChange={(event) => showingResolved.set(event.target.checked)}
            />
            Show resolved ({resolved})
          </label>
        ) : null}
        <AddNoteButton />
      </div>
      <NewNote />
      {shown.length === 0 && !writing ? (
        <p className={styles.nothing}>{resolved > 0 ? "Every note is resolved." : "No notes."}</p>
      ) : null}
      {shown.length > 0 ? (
        <ol className={styles.list} aria-label="Notes">
          {shown.map((view) => (
            <NoteThread key={view.note.id} view={view} active={view.note.id === active} me={me} onGone={leaveCard} />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function AddNoteButton({ primary = false }: { primary?: boolean }) {
  const session = useSession();
  const controls = useStore(pageControls);
  const keys = showAccelerator(screenCommand("add-note").accelerator ?? "");
  return (
    <Button
      variant={primary ? "primary" : "plain"}
      disabled={!controls}
      title={`Write a note on the selected words (${keys})`}
      onClick={() => addNote(session)}
    >
      Add note
    </Button>
  );
}

function NoNotes() {
  return (
    <EmptyState
      icon={<MessageSquareText aria-hidden size={40} strokeWidth={1.25} />}
      title="No notes yet"
      action={<AddNoteButton primary />}
    >
      A note is a word to your colleagues about a stretch of text: a question, a doubt, a better line. Select the words,
      or put the caret into the sentence, and press{" "}
      <kbd className={styles.kbd}>{showAccelerator(screenCommand("add-note").accelerator ?? "")}</kbd>. Notes are never
      exported.
    </EmptyState>
  );
}
