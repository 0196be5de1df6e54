import { memo, useEffect, useRef } from "react";
import { ulid } from "ulid";
import type { NoteView } from "#core/notes/noteView";
import { remarkKey } from "#core/notes/remarkKey";
import { counted } from "#core/text/counted";
import { selectReadOnly, useSession, useSessionView } from "../../article/SessionContext";
import { announce } from "../../design/announce";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { pageControls } from "../../page/pageControls";
import { useStore } from "../../workspace/store";
import { activeNote } from "../../workspace/uiState";
import { When } from "../shared/When";
import { Composer } from "./Composer";
import styles from "./NoteThread.module.css";
import { draftReply, replies, wantedField } from "./notesState";
import { RemarkItem } from "./RemarkItem";
import { focusNoteCard, noteCardId, showNote } from "./showNote";

interface NoteThreadProps {
  view: NoteView;
  /** The caret is in its words, or it was chosen here: all of it is shown, and can be answered. */
  active: boolean;
  me: string;
  /** It leaves the list; the focus has to go somewhere. */
  onGone: () => void;
}

/** One thread: the words that it is about, and what has been written about them. */
export const NoteThread = memo(function NoteThread({ view, active, me, onGone }: NoteThreadProps) {
  const { note, words, inText, remarks } = view;
  const readOnly = useSessionView(selectReadOnly);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const [first, ...others] = remarks;
  return (
    <li ref={card} id={noteCardId(note.id)} className={styles.thread} data-active={active || undefined}>
      <button
        type="button"
        className={styles.header}
        aria-expanded={active}
        onClick={() => (active ? activeNote.set(null) : showNote(note.id))}
      >
        <span className={styles.words} dir="auto">
          {words}
        </span>
        {inText ? null : <span className={styles.tag}>Its text is gone</span>}
        {note.resolved ? (
          <span className={styles.tag}>
            Resolved
            {note.changed ? (
              <>
                {" by "}
                {note.changed.by || "somebody"}, <When at={note.changed.at} />
              </>
            ) : null}
          </span>
        ) : null}
      </button>
      <ol className={styles.remarks} aria-label="Messages">
        {(active ? remarks : remarks.slice(0, 1)).map((remark) => (
          <RemarkItem
            key={remarkKey(remark)}
            noteId={note.id}
            remark={remark}
            me={me}
            active={active}
            canChange={active && !readOnly}
            onDeleted={others.length === 0 ? onGone : () => focusNoteCard(note.id)}
          />
        ))}
      </ol>
      {!active && first && others.length > 0 ? (
        <p className={styles.more}>{counted(others.length, "reply", "replies")}</p>
      ) : null}
      {active && !readOnly ? <Answer view={view} onGone={onGone} /> : null}
    </li>
  );
});

function Answer({ view: { note, inText }, onGone }: { view: NoteView; onGone: () => void }) {
  const session = useSession();
  const text = useStore(replies)[note.id] ?? "";
  const wanted = useStore(wantedField);
  const isWanted = typeof wanted === "object" && wanted?.noteId === note.id;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    wantedField.set(null);
    field.current?.focus();
  }, [isWanted]);
  const reply = () => {
    const result = session.do({ type: "reply-to-note", noteId: note.id, remarkId: ulid(), text: text.trim() });
    if (!result.ok) {
      toast(result.problem.message, { description: result.problem.remedy, urgent: true });
      return;
    }
    draftReply(note.id, "");
    announce("Reply saved.");
  };
  const settle = () => {
    const resolve = { type: "resolve-note", noteId: note.id } as const;
    const reopen = { type: "reopen-note", noteId: note.id } as const;
    session.do(note.resolved ? reopen : resolve);
    if (note.resolved) {
      toast("Note reopened.");
      focusNoteCard(note.id);
      return;
    }
    activeNote.set(null);
    onGone();
    toast("Note resolved.", { action: { label: "Undo", run: () => session.do(reopen) } });
  };
  const leave = () => {
    if (inText) pageControls.get()?.focusText();
    else focusNoteCard(note.id);
  };
  return (
    <div className={styles.answer}>
      <Composer
        fieldRef={field}
        label="Reply"
        action="Reply"
        value={text}
        onChange={(value) => draftReply(note.id, value)}
        onSave={reply}
        onGiveUp={() => {
          draftReply(note.id, "");
          leave();
          if (text.trim() !== "") {
            toast("Reply discarded.", { action: { label: "Undo", run: () => draftReply(note.id, text) } });
          }
        }}
        onLeave={leave}
      >
        <Button onClick={settle}>{note.resolved ? "Reopen" : "Resolve"}</Button>
      </Composer>
    </div>
  );
}
