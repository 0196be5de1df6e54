import type { Editor } from "@tiptap/core";
import { EditorContent } from "@tiptap/react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { directionOf } from "#core/language/direction";
import { selectArticle, selectConflict, selectReadOnly, useSession, useSessionView } from "../article/SessionContext";
import { PAGE_ID } from "../workspace/SkipLink";
import { useStore } from "../workspace/store";
import { ArticleFields } from "./ArticleFields";
import { ConflictPanel } from "./ConflictPanel";
import { controlsFor } from "./controlsFor";
import "./editor/copy.css";
import "./editor/tables/tables.css";
import { Toolbar } from "./editor/Toolbar";
import { useArticleEditor } from "./editor/useArticleEditor";
import { FindBar } from "./find/FindBar";
import { findBar } from "./find/findBarState";
import styles from "./Page.module.css";
import { pageControls } from "./pageControls";
import { ReadingNotice } from "./ReadingNotice";
import { RemovedNotice } from "./RemovedNotice";
import { CopyBar } from "./shape/CopyBar";
import { focusMode } from "./shape/pageView";
import { useTypewriter } from "./shape/useTypewriter";
import { useUndoKeys } from "./useUndoKeys";
import { useWritingTurn } from "./useWritingTurn";

/** The page: what the reader will read, on paper, and nothing else. */
export function Page() {
  const session = useSession();
  const { language, headline } = useSessionView(selectArticle);
  const editor = useArticleEditor(session);
  const finding = useStore(findBar);
  const focused = useStore(focusMode);
  const paper = useRef<HTMLDivElement>(null);

  const writing = useWritingTurn(session);
  const readOnly = useSessionView(selectReadOnly);
  const conflict = useSessionView(selectConflict) !== null;
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);

  useTypewriter(editor, paper);
  useUndoKeys(editor, session);

  // With the page itself: a command may follow at once.
  useLayoutEffect(() => {
    if (!editor) return;
    const controls = controlsFor(editor, session, () => paper.current);
    pageControls.set(controls);
    return () => {
      if (pageControls.get() === controls) pageControls.set(null);
    };
  }, [editor, session]);

  useEffect(() => {
    document.title = `${headline.trim() || "Untitled"} – Stet`;
    return () => {
      document.title = "Stet";
    };
  }, [headline]);

  return (
    <main id={PAGE_ID} className={styles.page} aria-label="Page" data-window-pane="page">
      {editor && !readOnly && !conflict ? <Toolbar editor={editor} /> : null}
      {writing && readOnly ? <ReadingNotice writing={writing} /> : null}
      {editor && finding !== "closed" ? <FindBar editor={editor} /> : null}
      <div className={styles.sheet}>
        <div ref={paper} className={styles.scroll}>
          <RemovedNotice />
          <ConflictPanel />
          {/* What is typed beside the question would be in none of its answers. */}
          <article
            className={styles.paper}
            hidden={conflict}
            data-focus-mode={focused || undefined}
            lang={language}
            dir={directionOf(language)}
          >
            <ArticleFields onLeave={() => editor && focusStart(editor)} />
            <EditorContent editor={editor} className="stet-copy" />
          </article>
        </div>
      </div>
      {editor ? <CopyBar editor={editor} /> : null}
    </main>
  );
}

/** At once: Tiptap's own command waits for the next frame, and what is typed until then would go into the field before. */
function focusStart(editor: Editor): void {
  editor.commands.setTextSelection(0);
  editor.view.focus();
}
