import { createStore, useStore } from "../../workspace/store";

/** The note that is being written, and the article that it is for; null while none is. */
export const newNote = createStore<{ readonly articleId: string; readonly text: string } | null>(null);

/** Replies that have been begun, by note. They outlive the closing of their thread. */
export const replies = createStore<Readonly<Record<string, string>>>({});

/** Own messages that are being changed, by note and message: what is typed outlives Escape and the closing of the thread. */
export const remarkEdits = createStore<Readonly<Record<string, string>>>({});

export const showingResolved = createStore(false);

/** What is to take the focus as soon as it is there: the field for the new note, or for a reply in a thread. */
export const wantedField = createStore<"new" | { readonly noteId: string } | null>(null);

/** Keeps what is being made of a message; null when nothing is. */
export function keepRemarkEdit(noteId: string, remark: string, text: string | null): void {
  const { [editKey(noteId, remark)]: _, ...others } = remarkEdits.get();
  remarkEdits.set(text === null ? others : { ...others, [editKey(noteId, remark)]: text });
}

export function useRemarkEdit(noteId: string, remark: string): string | null {
  return useStore(remarkEdits)[editKey(noteId, remark)] ?? null;
}

function editKey(noteId: string, remark: string): string {
  return `${noteId} ${remark}`;
}

export function draftReply(noteId: string, text: string): void {
  replies.set({ ...replies.get(), [noteId]: text });
}
