import type { Editor } from "@tiptap/core";
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { closeHistory, isHistoryTransaction, undoDepth } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import { useEditor } from "@tiptap/react";
import { useEffect, useMemo } from "react";
import { ulid } from "ulid";
import { documentExtensions } from "#core/article/document/extensions";
import { claimAtCaret } from "#core/claims/anchors/claimAtCaret";
import { directionOf } from "#core/language/direction";
import { noteAtCaret } from "#core/notes/anchors/noteAtCaret";
import { isOpenNote } from "#core/notes/noteView";
import type { ArticleSession } from "../../article/articleSession";
import { claimViewsOf } from "../../inspector/claimViews";
import { activeClaim, activeNote } from "../../workspace/uiState";
import { FindHighlights } from "../find/findHighlights";
import { readCaret } from "../readCaret";
import { ParagraphFocus } from "../shape/paragraphFocus";
import { ToComeHighlights } from "../shape/toComeHighlights";
import { bodyOfDocument } from "./bodyOfDocument";
import { changesOnlyBy, FROM_DESK } from "./changesOnlyBy";
import { ClaimAppearance } from "./claimAppearance";
import { copying } from "./copying/copying";
import { deskFirewall } from "./copying/deskFirewall";
import { editorContent } from "./editorContent";
import { Figures } from "./figures/figures";
import { freshClaimIds } from "./freshClaimIds";
import { NoteAppearance } from "./notes/noteAppearance";
import { NoteDraft } from "./notes/noteDraft";
import { Pasting } from "./paste/pasting";
import { Tables } from "./tables/tables";
import { CaretOnFocus } from "./typing/caretOnFocus";
import { EndsOfText } from "./typing/endsOfText";
import { TakeBackTyped } from "./typing/madeOfTyped";
import { MoveBlocks } from "./typing/moveBlocks";
import { ShortcutsAsTyped } from "./typing/shortcutsAsTyped";
import { refreshDirections, textDirection } from "./typing/textDirection";
import { ToTools } from "./typing/toTools";
import { typographyExtension } from "./typing/typographyAsTyped";

/** How long after the last key the claims' standing is worked out again, in milliseconds. */
const CLAIMS_SETTLE_MS = 150;

/**
 * The editor of an article's text, tied to its session. It renders by itself: React hears of it only through the session
 * and through `useEditorState` selectors.
 */
export function useArticleEditor(session: ArticleSession): Editor | null {
  const appearance = useMemo(() => new ClaimAppearance(), []);
  const noteAppearance = useMemo(() => new NoteAppearance(), []);
  const direction = () => directionOf(session.view.article.language);
  const editor = useEditor(
    {
      extensions: [
        ...documentExtensions,
        UndoRedo,
        Dropcursor.configure({ class: "stet-dropcursor", color: false, width: 3 }),
        Gapcursor,
        Placeholder.configure({ placeholder: "Write the story" }),
        appearance.extension,
        noteAppearance.extension,
        NoteDraft,
        Figures,
        Tables,
        Pasting,
        copying({ direction, firewall: deskFirewall }),
        textDirection(direction),
        TakeBackTyped,
        ShortcutsAsTyped,
        CaretOnFocus,
        EndsOfText,
        MoveBlocks,
        ToTools,
        typographyExtension(() => session.view.article.language),
        FindHighlights,
        ToComeHighlights,
        ParagraphFocus,
        changesOnlyBy(() => !session.view.readOnly),
        freshClaimIds({
          newId: ulid,
          isKnown: (id) => Object.hasOwn(session.view.article.claims, id),
          isNote: (id) => Object.hasOwn(session.view.article.notes, id),
          onCopied: (copies) => session.rememberCopies(copies),
        }),
      ],
      content: editorContent(session.view.article.body),
      enableContentCheck: true,
      // Words between asterisks are words; addresses are links.
      enablePasteRules: ["link"],
      shouldRerenderOnTransaction: false,
      // Works out after every key what it has deleted, for listeners that we do not have.
      enableCoreExtensions: { delete: false },
      immediatelyRender: true,
      // Tiptap would add a <style> element, which our content security policy refuses; the rules are in copy.css.
      injectCSS: false,
      editorProps: {
        attributes: { "aria-label": "Article text", "aria-multiline": "true", role: "textbox", spellcheck: "true" },
        handleDOMEvents: {
          keydown: (_view, event) => {
            if (!event.isComposing) readCaret();
            return false;
          },
        },
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
      const { article } = session.view;
      appearance.show(claimViewsOf(article));
      noteAppearance.show(article.notes);
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
      const { notes } = session.view.article;
      const note = noteAtCaret(editor.state, (id) => isOpenNote(notes[id]));
      if (note) activeNote.set(note);
    };
    let article = session.view.article;
    let revision = session.view.bodyRevision;
    const follow = session.subscribe(() => {
      const { view } = session;
      if (view.bodyRevision !== revision) {
        revision = view.bodyRevision;
        editor
          .chain()
          .setMeta(FROM_DESK, true)
          .setContent(editorContent(view.article.body), { emitUpdate: false, errorOnInvalidContent: true })
          .run();
      }
      if (view.article !== article) {
        if (view.article.language !== article.language) refreshDirections(editor);
        article = view.article;
        showClaims();
      }
    });
    const followActive = activeClaim.subscribe(() => appearance.setActive(activeClaim.get()));
    const followNote = activeNote.subscribe(() => noteAppearance.setActive(activeNote.get()));
    editor.on("update", update);
    editor.on("selectionUpdate", select);
    showClaims();
    return () => {
      window.clearTimeout(settle);
      editor.off("update", update);
      editor.off("selectionUpdate", select);
      follow();
      followActive();
      followNote();
      untie();
    };
  }, [editor, session, appearance, noteAppearance]);

  return editor;
}
