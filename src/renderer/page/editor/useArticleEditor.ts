import type { Editor } from "@tiptap/core";
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { closeHistory, isHistoryTransaction, undoDepth } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import { useEditor } from "@tiptap/react";
import { useEffect, useMemo } from "react";
import { ulid } from "ulid";
import { documentExtensions } from "#core/article/document/extensions";
import { claimAtCaret } from "#core/claims/anchors/claimAtCaret";
import { viewClaims } from "#core/claims/claimView";
import type { ArticleSession } from "../../article/articleSession";
import { activeClaim } from "../../workspace/uiState";
import { FindHighlights } from "../find/findHighlights";
import { ParagraphFocus } from "../shape/paragraphFocus";
import { ToComeHighlights } from "../shape/toComeHighlights";
import { bodyOfDocument } from "./bodyOfDocument";
import { ClaimAppearance } from "./claimAppearance";
import { editorContent } from "./editorContent";
import { Figures } from "./figures/figures";
import { freshClaimIds } from "./freshClaimIds";
import { Pasting } from "./paste/pasting";
import { Tables } from "./tables/tables";

/** How long after the last key the claims' standing is worked out again, in milliseconds. */
const CLAIMS_SETTLE_MS = 150;

/**
 * The editor of an article's text, tied to its session. It renders by itself: React hears of it only through the session
 * and through `useEditorState` selectors.
 */
export function useArticleEditor(session: ArticleSession): Editor | null {
  const appearance = useMemo(() => new ClaimAppearance(), []);
  const editor = useEditor(
    {
      extensions: [
        ...documentExtensions,
        UndoRedo,
        Dropcursor.configure({ class: "stet-dropcursor", color: false, width: 3 }),
        Gapcursor,
        Placeholder.configure({ placeholder: "Write the story" }),
        appearance.extension,
        Figures,
        Tables,
        Pasting,
        FindHighlights,
        ToComeHighlights,
        ParagraphFocus,
        freshClaimIds({
          newId: ulid,
          isKnown: (id) => Object.hasOwn(session.view.article.claims, id),
          onCopied: (copies) => session.rememberCopies(copies),
        }),
      ],
      content: editorContent(session.view.article.body),
      enableContentCheck: true,
      // Words between asterisks are words; addresses are links.
      enablePasteRules: ["link"],
      shouldRerenderOnTransaction: false,
      immediatelyRender: true,
      // Tiptap would add a <style> element, which our content security policy refuses; the rules are in copy.css.
      injectCSS: false,
      editorProps: {
        attributes: { "aria-label": "Article text", "aria-multiline": "true", role: "textbox", spellcheck: "true" },
      },
    },
    [session],
  );

  useEffect(() => {
    if (!editor) return;
    const untie = session.attachEditor(() => bodyOfDocument(editor.state.doc), {
      depth: () => undoDepth(editor.state),
      close: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    });
    let settle: number | undefined;
    const showClaims = () => {
      const { body, claims } = session.view.article;
      appearance.show(viewClaims(body, claims));
    };
    const update = ({ transaction }: { transaction: Transaction }) => {
      if (!isHistoryTransaction(transaction)) session.acts.textChanged();
      session.touchBody();
      window.clearTimeout(settle);
      settle = window.setTimeout(() => session.syncBody(), CLAIMS_SETTLE_MS);
    };
    const select = () => {
      const claim = claimAtCaret(editor.state);
      if (claim) activeClaim.set(claim);
    };
    let article = session.view.article;
    let revision = session.view.bodyRevision;
    const follow = session.subscribe(() => {
      const { view } = session;
      if (view.bodyRevision !== revision) {
        revision = view.bodyRevision;
        editor.commands.setContent(editorContent(view.article.body), {
          emitUpdate: false,
          errorOnInvalidContent: true,
        });
      }
      if (view.article !== article) {
        article = view.article;
        showClaims();
      }
    });
    const followActive = activeClaim.subscribe(() => appearance.setActive(activeClaim.get()));
    editor.on("update", update);
    editor.on("selectionUpdate", select);
    showClaims();
    return () => {
      window.clearTimeout(settle);
      editor.off("update", update);
      editor.off("selectionUpdate", select);
      follow();
      followActive();
      untie();
    };
  }, [editor, session, appearance]);

  return editor;
}
