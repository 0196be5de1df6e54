import { Transform } from "@tiptap/pm/transform";
import type { Act } from "../../identity/act";
import { aboutWords } from "../../notes/aboutWords";
import { isOwnRemark } from "../../notes/isOwnRemark";
import { noteTexts } from "../../notes/noteView";
import { remarkKey } from "../../notes/remarkKey";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import type { DocumentNode } from "../document/documentNode";
import { readBody } from "../document/readBody";
import { documentSchema } from "../document/schema";
import type { Note, Remark } from "../note";
import type { CommandOf } from "./command";

/** Starts a thread on a stretch of the text: the one between two positions, or the one that has the note's mark already. */
export function addNote(article: Article, command: CommandOf<"add-note">, act: Act): Result<Article> {
  const { noteId, remarkId, text, range } = command;
  if (Object.hasOwn(article.notes, noteId)) {
    return refuse("note-exists", "There is a note with this id already.", "Use a fresh id for a new note.");
  }
  const marked = range ? withMark(article.body, noteId, range) : succeed(article.body);
  if (!marked.ok) return marked;
  const body = marked.value;
  const about = aboutNow(body, noteId);
  if (about === undefined) return noWords();
  const remark = { id: remarkId, at: act.at, by: act.by, text };
  return succeed({
    ...article,
    body,
    notes: { ...article.notes, [noteId]: { id: noteId, resolved: false, about, remarks: [remark] } },
  });
}

export function replyToNote(article: Article, command: CommandOf<"reply-to-note">, act: Act): Result<Article> {
  const { noteId, remarkId: id, text } = command;
  return onNote(article, noteId, (note) => {
    const about = aboutNow(article.body, noteId) ?? note.about;
    const remarks = [...note.remarks, { id, at: act.at, by: act.by, text }];
    return succeed({ ...note, ...(about === undefined ? {} : { about }), remarks });
  });
}

/** Changes one's own words; the remark says so from then on. */
export function editRemark(article: Article, command: CommandOf<"edit-remark">, act: Act): Result<Article> {
  const { text } = command;
  return onRemark(article, command, act, (remark) =>
    remark.text === text ? remark : { ...remark, text, editedAt: act.at },
  );
}

/** Takes one's own remark away. A thread of which nothing is left is gone from the screen. */
export function deleteRemark(article: Article, command: CommandOf<"delete-remark">, act: Act): Result<Article> {
  return onRemark(article, command, act, (remark) => ({ ...remark, text: "", deletedAt: act.at }));
}

/** Brings back what its writer took away. */
export function restoreRemark(article: Article, command: CommandOf<"restore-remark">, act: Act): Result<Article> {
  const { text } = command;
  return onRemark(article, command, act, ({ deletedAt: _, ...remark }) => ({ ...remark, text }));
}

/** Resolves a thread, or opens it again: anybody's to do. */
export function settleNote(article: Article, noteId: string, resolved: boolean, act: Act): Result<Article> {
  return onNote(article, noteId, (note) =>
    succeed(note.resolved === resolved ? note : { ...note, resolved, changed: { at: act.at, by: act.by } }),
  );
}

function onNote(article: Article, noteId: string, change: (note: Note) => Result<Note>): Result<Article> {
  const note = Object.hasOwn(article.notes, noteId) ? article.notes[noteId] : undefined;
  if (!note) {
    return refuse(
      "note-unknown",
      "This article has no such note.",
      "Reload the article: the note may have been made in another window.",
    );
  }
  const changed = change(note);
  if (!changed.ok) return changed;
  return succeed(
    changed.value === note ? article : { ...article, notes: { ...article.notes, [noteId]: changed.value } },
  );
}

function onRemark(
  article: Article,
  { noteId, remark: key }: { readonly noteId: string; readonly remark: string },
  act: Act,
  change: (remark: Remark) => Remark,
): Result<Article> {
  return onNote(article, noteId, (note) => {
    const remark = note.remarks.find((candidate) => remarkKey(candidate) === key);
    if (!remark) {
      return refuse(
        "remark-unknown",
        "The note has no such message.",
        "Reload the article: it may have been changed in another window.",
      );
    }
    if (!isOwnRemark(remark, act.by)) {
      return refuse(
        "remark-of-another",
        "Somebody else wrote this message, so it is not for you to change.",
        "Write a reply, or resolve the note.",
      );
    }
    const changed = change(remark);
    if (changed === remark) return succeed(note);
    return succeed({ ...note, remarks: note.remarks.map((other) => (other === remark ? changed : other)) });
  });
}

function withMark(
  body: DocumentNode,
  noteId: string,
  { from, to }: { from: number; to: number },
): Result<DocumentNode> {
  const read = readBody(body);
  if (!read.ok) return read;
  const doc = read.value;
  if (from >= to || to > doc.content.size) return noWords();
  const mark = documentSchema.mark("note", { id: noteId });
  return succeed(new Transform(doc).addMark(from, to, mark).doc.toJSON() as DocumentNode);
}

function noWords(): Result<never> {
  return refuse(
    "note-empty",
    "There are no words here that a note could be about.",
    "Select the words that it is about.",
  );
}

/** The note's words as they are, on one line; nothing when they are gone. */
function aboutNow(body: DocumentNode, noteId: string): string | undefined {
  const words = noteTexts(body).get(noteId);
  return words === undefined ? undefined : aboutWords(words);
}
