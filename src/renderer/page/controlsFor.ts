import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { ulid } from "ulid";
import { claimExtent } from "#core/claims/anchors/claimStretches";
import { takeOffClaim } from "#core/claims/anchors/takeOffClaim";
import { toComeStretches } from "#core/search/toComeStretches";
import type { ArticleSession } from "../article/articleSession";
import { toast } from "../design/components/Toasts";
import { activeClaim } from "../workspace/uiState";
import { formats } from "./editor/formats";
import { markClaimInEditor } from "./editor/markClaimInEditor";
import { noteControlsFor } from "./editor/notes/noteControls";
import type { PageControls } from "./pageControls";

/** The controls of a page with this editor. `page` is where its fields are looked up. */
export function controlsFor(editor: Editor, session: ArticleSession, page: () => HTMLElement | null): PageControls {
  return {
    articleId: session.view.article.id,
    ...noteControlsFor(editor, session, (from, to) => reveal(editor, from, to)),
    jumpToClaim(claimId) {
      const range = claimExtent(editor.state.doc, claimId);
      if (!range) return false;
      reveal(editor, range.from, range.to);
      return true;
    },
    jumpToBlock(block) {
      const position = positionOf(editor.state.doc, block);
      const selection = TextSelection.near(editor.state.doc.resolve(Math.min(position, editor.state.doc.content.size)));
      reveal(editor, selection.from, selection.to);
    },
    jumpToNextToCome() {
      const marks = toComeStretches(editor.state.doc);
      const next = marks.find(({ from }) => from >= editor.state.selection.to) ?? marks[0];
      if (next) reveal(editor, next.from, next.to);
    },
    markClaim() {
      const id = markClaimInEditor(editor, ulid(), session.view.article.language);
      if (id === null) {
        toast("There are no words here to mark.", {
          description: "Select the words, or put the caret into a sentence.",
        });
        return null;
      }
      session.syncBody();
      activeClaim.set(id);
      editor.view.focus();
      return id;
    },
    unmarkClaim(claimId) {
      editor.view.dispatch(takeOffClaim(editor.state.tr, claimId));
      session.syncBody();
    },
    placeBlock({ block, from, remove, copies }) {
      const { doc, schema, tr } = editor.state;
      const start = positionOf(doc, from);
      session.rememberCopies(copies);
      editor.view.dispatch(
        closeHistory(tr.replaceWith(start, positionOf(doc, from + remove), schema.nodeFromJSON(block))),
      );
      session.syncBody();
    },
    format(command) {
      formats[command](editor);
    },
    focusField(field) {
      page()?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
    },
  };
}

/** Where a top-level block starts; the end of the text when it has not so many. */
function positionOf(doc: Node, block: number): number {
  let position = 0;
  for (let index = 0; index < block && index < doc.childCount; index += 1) position += doc.child(index).nodeSize;
  return position;
}

/** Selects a stretch and brings it to the middle of the page. */
function reveal(editor: Editor, from: number, to: number): void {
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
  editor.view.focus();
  const { node } = editor.view.domAtPos(from);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}
