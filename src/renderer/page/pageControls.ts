import type { ScreenCommandId } from "#core/commands/screenCommands";
import type { BlockPlace } from "#core/revisions/bringBackBlock";
import { createStore } from "../workspace/store";

/** The commands that format the text. */
export type FormatCommand = Extract<
  ScreenCommandId,
  | "bold"
  | "italic"
  | "underline"
  | "strike"
  | "link"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "ordered-list"
  | "bullet-list"
  | "block-quote"
  | "insert-figure"
  | "insert-table"
  | "insert-rule"
  | "text-direction"
>;

/** What the notes ask of the page on screen. */
export interface NoteControls {
  /** Keeps the selection, or the sentence around the caret, in view for a note to be written on. False without words. */
  startNote(): boolean;
  /** Gives the words kept in view to a note. False when they are gone. */
  placeNote(noteId: string): boolean;
  /** No note is being written any more. */
  dropNote(): void;
  /** The open note that the caret is in; null while words are selected. */
  noteHere(): string | null;
  /** Selects a note's words and scrolls to them. False when they are not in the text. */
  jumpToNote(noteId: string): boolean;
  /** Puts the focus into the text, where the caret is. */
  focusText(): void;
}

/** What other panes can ask of the page on screen. */
export interface PageControls extends NoteControls {
  readonly articleId: string;
  /** Selects a claim's words, scrolls to them and focuses the text. False when they are not in the text. */
  jumpToClaim(claimId: string): boolean;
  /** Scrolls to a top-level block of the text, from 0, and puts the caret there. */
  jumpToBlock(block: number): void;
  /** Selects the next TK after the caret, round the end. Does nothing when none is left. */
  jumpToNextToCome(): void;
  /** Marks the selection, or the sentence around the caret, as a claim. Null when there are no words to mark. */
  markClaim(): string | null;
  /** Takes a claim's mark off its words. */
  unmarkClaim(claimId: string): void;
  /** Puts a block of the copy in the place of `remove` top-level blocks from `from` on, as a step that can be undone. */
  placeBlock(place: BlockPlace): void;
  /** Formats the selection. */
  format(command: FormatCommand): void;
  focusField(field: "headline" | "standfirst" | "byline"): void;
}

/** The page on screen, or null while none is. */
export const pageControls = createStore<PageControls | null>(null);

/** Whether the page asks where a link leads. */
export const linkDialogOpen = createStore(false);
