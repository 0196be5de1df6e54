import type { IncomingNote } from "#core/notes/incomingNote";

/** Length of a ULID. */
const ID_LENGTH = 26;

/** The threads that a document brings along, under ids that serve within the import alone. */
export class NoteBook {
  readonly #notes = new Map<string, IncomingNote>();

  /** Files a thread; its id is for the marks in the text. */
  add(note: IncomingNote): string {
    const id = String(this.#notes.size).padStart(ID_LENGTH, "0");
    this.#notes.set(id, note);
    return id;
  }

  get notes(): ReadonlyMap<string, IncomingNote> {
    return this.#notes;
  }
}
