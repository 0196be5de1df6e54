import type { Editor } from "@tiptap/core";
import { EditorContent } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { directionOf } from "#core/language/direction";
import { selectArticle, useSession, useSessionView } from "../article/SessionContext";
import { ArticleFields } from "./ArticleFields";
import { ConflictPanel } from "./ConflictPanel";
import { controlsFor } from "./controlsFor";
import "./editor/copy.css";
import { Toolbar } from "./editor/Toolbar";
import { useArticleEditor } from "./editor/useArticleEditor";
import styles from "./Page.module.css";
import { pageControls } from "./pageControls";

/** The page: what the reader will read, on paper, and nothing else. */
export function Page() {
  const session = useSession();
  const { language, headline } = useSessionView(selectArticle);
  const editor = useArticleEditor(session);
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
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
    <main className={styles.page} aria-label="Page">
      {editor ? <Toolbar editor={editor} /> : null}
      <div ref={paper} className={styles.scroll}>
        <article className={styles.paper} lang={language} dir={directionOf(language)}>
          <ConflictPanel />
          <ArticleFields onLeave={() => editor && focusStart(editor)} />
          <EditorContent editor={editor} className="stet-copy" />
        </article>
      </div>
    </main>
  );
}

/** At once: Tiptap's own command waits for the next frame, and what is typed until then would go into the field before. */
function focusStart(editor: Editor): void {
  editor.commands.setTextSelection(0);
  editor.view.focus();
}
