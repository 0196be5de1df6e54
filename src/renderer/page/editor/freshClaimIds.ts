import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { cutClaims, cutClaimsPlugin, forgetCutClaims } from "#core/claims/anchors/cutClaims";
import { keepClaimsWholePlugin } from "#core/claims/anchors/keepClaimsWhole";
import { pastedClaims } from "#core/claims/anchors/pastedClaims";
import { pastedNotes } from "#core/notes/anchors/pastedNotes";
import { isMac } from "../../platform/shortcuts";

export interface ClaimIds {
  readonly newId: () => string;
  /** Whether the article has a record of a claim. */
  readonly isKnown: (id: string) => boolean;
  /** Whether the article has a thread of a note's id. */
  readonly isNote: (id: string) => boolean;
  /** Told of claims that are about to be pasted as copies, each under its own new id, and what it was copied from. */
  readonly onCopied: (copies: Readonly<Record<string, string>>) => void;
}

/** Keeps claims, and notes, what they are while their words are edited, moved and copied. The rules are core's (`core/claims/anchors`). */
export function freshClaimIds(ids: ClaimIds) {
  return Extension.create({
    name: "freshClaimIds",
    addProseMirrorPlugins: () => [cutClaimsPlugin(), keepClaimsWholePlugin(), pastePlugin(ids)],
  });
}

function pastePlugin({ newId, isKnown, isNote, onCopied }: ClaimIds): Plugin {
  let dropped: DragEvent | null = null;
  return new Plugin({
    props: {
      dragCopies,
      handleDOMEvents: {
        copy: (view) => {
          view.dispatch(forgetCutClaims(view.state.tr));
          return false;
        },
        // Before ProseMirror's own handlers, which then have the slice transformed.
        drop: (_view, event) => {
          dropped = event;
          return false;
        },
        paste: () => {
          dropped = null;
          return false;
        },
      },
      transformPasted: (slice, view, plain) => {
        const drop = dropped;
        dropped = null;
        // What is dragged within the page is still where it came from, and leaves with the drop.
        if (plain || (drop && view.dragging && !dragCopies(drop))) return slice;
        const cut = drop ? new Map<string, string>() : cutClaims(view.state);
        const pasted = pastedClaims(slice, { state: view.state, overSelection: !drop, cut, isKnown, newId });
        onCopied(pasted.copies);
        return pastedNotes(pasted.slice, { state: view.state, overSelection: !drop, isKnown: isNote });
      },
    },
  });
}

/** Whether a drag copies, by the key that every system has for it. Given to ProseMirror, so that both go by one rule. */
function dragCopies(event: DragEvent): boolean {
  return isMac ? event.altKey : event.ctrlKey;
}
