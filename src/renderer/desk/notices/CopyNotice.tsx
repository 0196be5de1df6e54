import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Answer } from "#api/client/client";
import type { ArticleCopyAnswer } from "#api/contracts/copies";
import type { Problem } from "#core/result";
import { client } from "../../data/client";
import { queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { toast } from "../../design/components/Toasts";
import { historyView } from "../../inspector/history/historyView";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import { When } from "../../inspector/shared/When";
import { openArticle } from "../../workspace/route";
import { showPane } from "../../workspace/uiState";
import styles from "./DeskNotices.module.css";

/** A second copy of an article that a synced folder has left: what is in it can be compared, kept or set aside. */
export function CopyNotice({ copy }: { copy: ArticleCopyAnswer }) {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { file, headline, service, updatedAt, articleIsHere, same } = copy;
  const title = headline.trim() || "Untitled";

  const run = async <Value,>(act: Promise<Answer<Value>>, done: (value: Value) => void) => {
    setBusy(true);
    const answer = await act;
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    void queryClient.invalidateQueries({ queryKey: queries.copies().queryKey });
    done(answer.value);
  };
  const compare = () =>
    run(client.outside.keepAsRevision(file), ({ articleId }) => {
      openArticle(articleId);
      historyView.set("versions");
      showPane("history");
      toast("The copy is now among the versions of the article.", {
        description: "Compare it there with what stands.",
      });
    });
  const keep = () =>
    run(client.outside.keepAsArticle(file), ({ id }) => {
      openArticle(id);
      toast(`“${title}” is now an article of its own.`);
    });
  const setAside = () =>
    run(client.outside.setAside(file), () => toast("The copy was set aside.", { description: "It is under Backups." }));

  return (
    <section aria-label={`Another copy of ${title}`}>
      <Notice
        tone="warning"
        actions={
          <>
            {articleIsHere && !same ? (
              <Button disabled={busy} onClick={() => void compare()}>
                Compare
              </Button>
            ) : null}
            {same ? null : (
              <Button disabled={busy} onClick={() => void keep()}>
                Keep both
              </Button>
            )}
            <Button disabled={busy} onClick={() => void setAside()}>
              Set aside
            </Button>
          </>
        }
      >
        <p className={styles.copy}>
          Another copy of <bdi className={styles.headline}>“{title}”</bdi> came from {service ?? "a synced folder"},
          last changed <When at={updatedAt} />. {same ? "It says just the same." : "It says something else."}
        </p>
      </Notice>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </section>
  );
}
