import type { Command } from "#core/article/commands/command";

/** One act outside the text that can be undone, and where in the text's own history it happened. */
interface Step {
  readonly undo: Command;
  /** How many steps of the text could be undone when the act was done. */
  readonly textDepth: number;
  /** When it was done, in milliseconds since 1970. */
  readonly at: number;
}

/** Edits of one field that follow one another faster than this are one step, in milliseconds: a word, not a letter. */
const SAME_EDIT_MS = 2_000;
const MAX_STEPS = 500;

/**
 * What was done to claims and details in one window, to be undone and done again in order with the edits of the text. The
 * text has a history of its own, in the editor; the two are told apart by how deep that was.
 */
export class ActHistory {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** An act was done that `undo` takes back. What had been undone before cannot be done again any more. */
  record(undo: Command, textDepth: number, at: number): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    // Typing in a field: the value before the first key is the one to go back to.
    if (last && last.textDepth === textDepth && at - last.at < SAME_EDIT_MS && isSameField(last.undo, undo)) {
      this.#done[this.#done.length - 1] = { ...last, at };
      return;
    }
    this.#done.push({ undo, textDepth, at });
    if (this.#done.length > MAX_STEPS) this.#done.shift();
  }

  /** The text was changed by hand: what had been undone cannot be done again. */
  textChanged(): void {
    this.#undone = [];
  }

  /** What would undo the last thing done, if that was an act and not an edit of the text; null otherwise. */
  nextToUndo(textDepth: number): Command | null {
    const step = this.#done.at(-1);
    return step && step.textDepth >= textDepth ? step.undo : null;
  }

  /** What would do the last thing undone again, if that was an act and not an edit of the text; null otherwise. */
  nextToRedo(textDepth: number): Command | null {
    const step = this.#undone.at(-1);
    return step && step.textDepth <= textDepth ? step.undo : null;
  }

  /** Undoes the last act: `run` carries out a command and gives the one that undoes that, or null when it was refused. */
  undo(run: (command: Command) => Command | null): boolean {
    return move(this.#done, this.#undone, run);
  }

  redo(run: (command: Command) => Command | null): boolean {
    return move(this.#undone, this.#done, run);
  }
}

/** What is refused is let go: it would stand in the way of everything before it. */
function move(from: Step[], to: Step[], run: (command: Command) => Command | null): boolean {
  const step = from.pop();
  if (!step) return false;
  const inverse = run(step.undo);
  if (inverse) to.push({ ...step, undo: inverse });
  return inverse !== null;
}

function isSameField(one: Command, other: Command): boolean {
  if (one.type !== "edit-details" || other.type !== "edit-details") return false;
  const [fields, others] = [fieldOf(one.changes), fieldOf(other.changes)];
  return fields !== null && fields === others;
}

/** The one text field that was edited, or null: lists and moments change by steps, not by keys. */
function fieldOf(changes: object): string | null {
  const [edit, ...more] = Object.entries(changes);
  return edit && more.length === 0 && typeof edit[1] === "string" ? edit[0] : null;
}
