import type { ScreenCommandId } from "#core/commands/screenCommands";
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
>;

/** What other panes can ask of the page on screen. */
export interface PageControls {
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
  /** Formats the selection. */
  format(command: FormatCommand): void;
  focusField(field: "headline" | "standfirst" | "byline"): void;
}

/** The page on screen, or null while none is. */
export const pageControls = createStore<PageControls | null>(null);

/** Whether the page asks where a link leads. */
export const linkDialogOpen = createStore(false);
