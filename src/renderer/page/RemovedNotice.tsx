import { useState } from "react";
import type { Problem } from "#core/result";
import { removedArticles } from "../article/removedArticles";
import { selectArticle, useSession, useSessionView } from "../article/SessionContext";
import { client } from "../data/client";
import { Button } from "../design/components/Button";
import { Notice } from "../design/components/Notice";
import { ProblemNotice } from "../inspector/shared/ProblemNotice";
import { useStore } from "../workspace/store";

/** Says that somebody has taken the article's file away. The words stay on screen, and can be put back. */
export function RemovedNotice() {
  const session = useSession();
  const { id } = useSessionView(selectArticle);
  const removed = useStore(removedArticles);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!removed.has(id)) return null;
  const putBack = async () => {
    setBusy(true);
    const answer = await client.outside.putBack(id);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    session.receive(answer.value);
    await session.retry();
  };
  return (
    <section aria-label="The article’s file is gone">
      <Notice
        tone="warning"
        urgent
        actions={
          <Button variant="primary" disabled={busy} onClick={() => void putBack()}>
            Put it back
          </Button>
        }
      >
        This article’s file was taken out of the desk’s folder. Your words are still here, but they cannot be saved
        until the article is back on the desk.
      </Notice>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </section>
  );
}
