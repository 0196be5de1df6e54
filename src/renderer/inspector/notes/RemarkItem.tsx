import { Pencil, Trash2 } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import type { Remark } from "#core/article/note";
import { isOwnRemark } from "#core/notes/isOwnRemark";
import { remarkKey } from "#core/notes/remarkKey";
import { useSession } from "../../article/SessionContext";
import { announce } from "../../design/announce";
import { IconButton } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { When } from "../shared/When";
import { Composer } from "./Composer";
import { keepRemarkEdit, useRemarkEdit } from "./notesState";
import styles from "./RemarkItem.module.css";
import { focusNoteCard } from "./showNote";

interface RemarkItemProps {
  noteId: string;
  remark: Remark;
  me: string;
  /** Its thread is open, and this window writes: one's own words can be changed. */
  canChange: boolean;
  /** Its thread is open. */
  active: boolean;
  /** The focus has to go somewhere: the message was deleted, and its thread with it when it was the only one. */
  onDeleted: () => void;
}

/** A longer message is cut, so that the reply stays in reach: in UTF-16 code units, and in lines. */
const LONG = 700;
const LONG_LINES = 12;

/** One message: who wrote it, when, and what. */
export function RemarkItem({ noteId, remark, me, active, canChange, onDeleted }: RemarkItemProps) {
  const session = useSession();
  const [whole, setWhole] = useState(false);
  const isLong = remark.text.length > LONG || remark.text.split("\n").length > LONG_LINES;
  const item = useRef<HTMLLIElement>(null);
  const key = remarkKey(remark);
  const edited = useRemarkEdit(noteId, key);
  const edit = (text: string | null) => keepRemarkEdit(noteId, key, text);
  const changed = edited !== null && edited.trim() !== remark.text;
  /** Somebody has just asked to change it here: an edit that was begun earlier takes the focus from nobody. */
  const begun = useRef(false);
  const focusBegun = useCallback((field: HTMLTextAreaElement | null) => {
    if (field && begun.current) focusAtEnd(field);
    begun.current = false;
  }, []);
  const begin = () => {
    begun.current = true;
    edit(remark.text);
  };
  const stopEditing = () => {
    edit(null);
    requestAnimationFrame(() => item.current?.querySelector("button")?.focus());
  };
  const giveUp = () => {
    stopEditing();
    if (changed) toast("Change discarded.", { action: { label: "Undo", run: () => edit(edited) } });
  };
  const save = () => {
    const result = session.do({ type: "edit-remark", noteId, remark: key, text: (edited ?? "").trim() });
    if (!result.ok) toast(result.problem.message, { description: result.problem.remedy, urgent: true });
    else announce("Message changed.");
    stopEditing();
  };
  const remove = () => {
    const { text } = remark;
    const result = session.do({ type: "delete-remark", noteId, remark: key });
    if (!result.ok) {
      toast(result.problem.message, { description: result.problem.remedy, urgent: true });
      return;
    }
    onDeleted();
    toast("Message deleted.", {
      action: { label: "Undo", run: () => session.do({ type: "restore-remark", noteId, remark: key, text }) },
    });
  };
  return (
    <li ref={item} className={styles.remark}>
      <div className={styles.head}>
        <span className={styles.by} dir="auto">
          {remark.by || "Somebody"}
        </span>
        <span className={styles.when}>
          <When at={remark.at} />
          {remark.editedAt ? " · edited" : null}
        </span>
        {canChange && edited === null && isOwnRemark(remark, me) ? (
          <span className={styles.tools}>
            <IconButton label="Edit message" icon={<Pencil aria-hidden />} onClick={begin} />
            <IconButton label="Delete message" icon={<Trash2 aria-hidden />} onClick={remove} />
          </span>
        ) : null}
      </div>
      {edited === null || !canChange ? (
        <>
          <p className={styles.text} dir="auto" data-cut={(isLong && !whole) || undefined}>
            {remark.text}
          </p>
          {edited === null ? null : <p className={styles.unsaved}>Changed, not saved yet</p>}
          {active && isLong ? (
            <button type="button" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? "Show less" : "Show all"}
            </button>
          ) : null}
        </>
      ) : (
        <Composer
          fieldRef={focusBegun}
          label="Your message"
          action="Save message"
          value={edited}
          onChange={edit}
          onSave={save}
          onGiveUp={giveUp}
          // What is typed stays in the field: Cancel is what gives it up.
          onLeave={changed ? () => focusNoteCard(noteId) : stopEditing}
        />
      )}
    </li>
  );
}

function focusAtEnd(field: HTMLTextAreaElement): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
