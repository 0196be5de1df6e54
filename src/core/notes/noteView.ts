import type { DocumentNode } from "../article/document/documentNode";
import type { Note, Remark } from "../article/note";
import { markedTexts } from "../claims/claimTexts";

/** A thread as people see it. */
export interface NoteView {
  readonly note: Note;
  /** The words that it is about: as they are in the text now, or as they were when it is not in the text any more. */
  readonly words: string;
  readonly inText: boolean;
  /** What has been written and not taken away, in order. Never empty. */
  readonly remarks: readonly Remark[];
}

/**
 * The threads of an article: those in the text in its order, then those whose text is gone, oldest first. A thread of which
 * every remark was taken away is not there; undo brings it back.
 */
export function viewNotes(body: DocumentNode, notes: Readonly<Record<string, Note>>): NoteView[] {
  const ids = Object.keys(notes);
  // Most articles have none, and reading the whole text for nothing would cost at every key.
  if (ids.length === 0) return [];
  const texts = noteTexts(body);
  const inText = [...texts.keys()].filter((id) => Object.hasOwn(notes, id));
  const gone = ids.filter((id) => !texts.has(id)).sort();
  return [...inText, ...gone].flatMap((id) => {
    const note = notes[id];
    const remarks = note ? standingRemarks(note) : [];
    const text = texts.get(id);
    return note && remarks.length > 0
      ? [{ note, words: text ?? note.about ?? "", inText: text !== undefined, remarks }]
      : [];
  });
}

/** The remarks that nobody has taken away. */
export function standingRemarks(note: Note): Remark[] {
  return note.remarks.filter(({ deletedAt }) => deletedAt === undefined);
}

/** Whether a thread is there for anybody to see, and not resolved. */
export function isOpenNote(note: Note | undefined): note is Note {
  return note !== undefined && !note.resolved && standingRemarks(note).length > 0;
}

/** The words that each note mark of a document stands on, in the order of the text. */
export function noteTexts(body: DocumentNode): Map<string, string> {
  return new Map([...markedTexts(body, "note")].filter(([, text]) => text.trim() !== ""));
}
