import type { Article } from "#core/article/article";
import type { Note } from "#core/article/note";
import { isOpenNote, type NoteView, viewNotes } from "#core/notes/noteView";
import { selectArticle, useSessionView } from "../../article/SessionContext";

let last: { readonly body: Article["body"]; readonly notes: Article["notes"]; views: readonly NoteView[] } | null =
  null;
/** The last view of each thread: one whose words have not changed comes back as the same object, and renders nothing. */
const known = new WeakMap<Note, NoteView>();

/** The threads of an article, in the order of the text. The pane and its tab ask for the same ones between two changes. */
export function noteViewsOf({ body, notes }: Pick<Article, "body" | "notes">): readonly NoteView[] {
  if (last?.body !== body || last.notes !== notes) last = { body, notes, views: viewNotes(body, notes).map(settled) };
  return last.views;
}

/** The threads of the article on screen. */
export function useNoteViews(): readonly NoteView[] {
  return noteViewsOf(useSessionView(selectArticle));
}

/** How many of them are open. */
export function useOpenNoteCount(): number {
  return useNoteViews().filter(({ note }) => isOpenNote(note)).length;
}

function settled(view: NoteView): NoteView {
  const before = known.get(view.note);
  if (before && before.words === view.words && before.inText === view.inText) return before;
  known.set(view.note, view);
  return view;
}
