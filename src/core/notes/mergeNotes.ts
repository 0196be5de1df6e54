import type { Note, Remark } from "../article/note";
import { sameJson } from "../article/sameJson";
import { remarkKey } from "./remarkKey";

type Notes = Readonly<Record<string, Note>>;

/**
 * The threads of two states of one article: every remark of either, each as it was last changed, and resolved or not as
 * somebody last had it. Nothing that was written in one window is lost to what was written in another.
 */
export function mergeNotes(theirs: Notes, mine: Notes): Record<string, Note> {
  const merged: Record<string, Note> = { ...theirs };
  for (const [id, note] of Object.entries(mine)) {
    const other = Object.hasOwn(theirs, id) ? theirs[id] : undefined;
    merged[id] = other && !sameJson(other, note) ? mergeNote(other, note) : note;
  }
  return merged;
}

function mergeNote(theirs: Note, mine: Note): Note {
  const remarks = new Map(theirs.remarks.map((remark) => [remarkKey(remark), remark]));
  for (const remark of mine.remarks) {
    const other = remarks.get(remarkKey(remark));
    if (!other || lastTouched(other) <= lastTouched(remark)) remarks.set(remarkKey(remark), remark);
  }
  const later = (theirs.changed?.at ?? "") > (mine.changed?.at ?? "") ? theirs : mine;
  return {
    ...later,
    remarks: [...remarks.values()].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))),
  };
}

/** Timestamps are UTC throughout, so that they sort as text. */
function lastTouched({ at, editedAt = at, deletedAt = at }: Remark): string {
  return editedAt > deletedAt ? editedAt : deletedAt;
}
