import { MAX_REMARK, type Note, type Remark } from "../article/note";
import type { Act } from "../identity/act";
import { timestampSchema } from "../identity/timestamp";
import { aboutWords } from "./aboutWords";

/** A remark as a text brings it along. */
export interface IncomingRemark {
  /** Empty when the text does not say who wrote it: then it counts as the words of whoever makes the article. */
  readonly by: string;
  /** ISO 8601 in UTC; null when the text does not say, and then it is the moment at which the article is made. */
  readonly at: string | null;
  readonly text: string;
}

/** A thread of remarks that comes with a text, filed under the id of its mark in the body. */
export interface IncomingNote {
  readonly resolved?: boolean;
  /** The words that it is about, when they are not in the body: a headline's. */
  readonly about?: string;
  readonly remarks: readonly IncomingRemark[];
}

const MAX_NAME = 200;

/**
 * The thread that somebody else's remarks become on this desk: with ids of the desk's own, and in the form that a note has.
 * Null when nothing is said in any of them.
 *
 * @param words what its mark stands on in the body; undefined when it has none
 */
export function adoptNote(id: string, note: IncomingNote, words: string | undefined, act: Act): Note | null {
  const remarks = note.remarks.flatMap(({ by, at, text }): Remark[] => {
    const said = cut(text.trim(), MAX_REMARK);
    if (said === "") return [];
    const when = at !== null && timestampSchema.safeParse(at).success ? at : act.at;
    return [{ id: act.newId(), at: when, by: cut(by.trim(), MAX_NAME) || act.by, text: said }];
  });
  if (remarks.length === 0) return null;
  const about = aboutWords(words ?? note.about ?? "");
  return { id, resolved: note.resolved ?? false, ...(about === "" ? {} : { about }), remarks };
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, "")}\u2026`;
}
