import { createStore } from "../../workspace/store";

/** The note that is being written, and the article that it is for; null while none is. */
export const newNote = createStore<{ readonly articleId: string; readonly text: string } | null>(null);

/** Replies that have been begun, by note. They outlive the closing of their thread. */
export const replies = createStore<Readonly<Record<string, string>>>({});

export const showingResolved = createStore(false);

/** What is to take the focus as soon as it is there: the field for the new note, or for a reply in a thread. */
export const wantedField = createStore<"new" | { readonly noteId: string } | null>(null);

export function draftReply(noteId: string, text: string): void {
  replies.set({ ...replies.get(), [noteId]: text });
}
