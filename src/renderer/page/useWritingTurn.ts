import { useEffect, useState } from "react";
import type { ArticleSession } from "../article/articleSession";
import { WritingTurn } from "../article/writingTurn";

/** Sees to it that one window at a time writes the article. Null until the turn is asked for. */
export function useWritingTurn(session: ArticleSession): WritingTurn | null {
  const [writing, setWriting] = useState<WritingTurn | null>(null);
  useEffect(() => {
    const writing = new WritingTurn(session.view.article.id, async () => {
      await session.flush();
      return !session.hasUnsaved;
    });
    const follow = async () => {
      // What the other window has saved last comes before the first key here.
      if (writing.turn.get() === "mine" && session.view.readOnly) await session.refresh();
      session.setReadOnly(writing.turn.get() !== "mine");
    };
    const unfollow = writing.turn.subscribe(() => void follow());
    setWriting(writing);
    return () => {
      unfollow();
      writing.end();
      session.setReadOnly(false);
    };
  }, [session]);
  return writing;
}
