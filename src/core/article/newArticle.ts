import type { Act } from "../identity/act";
import { adoptNote, type IncomingNote } from "../notes/incomingNote";
import { noteTexts } from "../notes/noteView";
import { slugify } from "../text/slugify";
import { ARTICLE_SCHEMA_VERSION, type Article, type Details } from "./article";
import { reconcileClaims } from "./commands/reconcileClaims";
import { type DocumentNode, EMPTY_BODY } from "./document/documentNode";
import { mapNoteIds } from "./document/mapNoteIds";
import type { Note } from "./note";

/** What may be known of an article when it is made. */
export interface ArticleStart extends Partial<Details> {
  readonly body?: DocumentNode;
  /** The file or article it comes from, for its history. Never a path: those can name people. */
  readonly from?: string;
  /**
   * Threads that the text brings along, by the id of the body's `note` mark. Those ids serve within the text alone: at its
   * making the article gets fresh ones. A mark without a thread here goes; a thread without a mark has lost its words.
   */
  readonly notes?: Readonly<Record<string, IncomingNote>>;
}

/** A new article in stage draft at version 0, not yet saved. Without a slug it gets one from its headline. */
export function newArticle(start: ArticleStart, act: Act): Article {
  const { body: given = EMPTY_BODY, from = "", notes: incoming = {}, ...details } = start;
  const headline = details.headline ?? "";
  const { body, notes } = adoptNotes(given, incoming, act);
  const article: Article = {
    schema: "stet/article",
    schemaVersion: ARTICLE_SCHEMA_VERSION,
    id: act.newId(),
    version: 0,
    standfirst: "",
    bylines: [],
    dateline: "",
    section: "",
    language: "en",
    genre: "",
    embargo: null,
    tags: [],
    subjects: [],
    ...details,
    headline,
    slug: details.slug ?? slugify(headline),
    stage: "draft",
    signOff: null,
    body,
    claims: {},
    notes,
    history: [{ act: "created", at: act.at, by: act.by, from }],
    createdAt: act.at,
    updatedAt: act.at,
  };
  return { ...article, claims: reconcileClaims(body, {}, act) };
}

function adoptNotes(given: DocumentNode, incoming: Readonly<Record<string, IncomingNote>>, act: Act) {
  const words = noteTexts(given);
  const ids = new Map<string, string>();
  const notes: Record<string, Note> = {};
  for (const [id, thread] of Object.entries(incoming)) {
    const note = adoptNote(act.newId(), thread, words.get(id), act);
    if (!note) continue;
    ids.set(id, note.id);
    notes[note.id] = note;
  }
  return { body: mapNoteIds(given, (id) => ids.get(id) ?? null), notes };
}
