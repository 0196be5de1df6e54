import { useEffect, useMemo, useRef, useState } from "react";
import { ulid } from "ulid";
import type { ConflictAnswer } from "#api/contracts/articles";
import { directionOf } from "#core/language/direction";
import type { Problem } from "#core/result";
import { type Chosen, mergeArticles, undecided } from "#core/revisions/mergeArticles";
import { type Choice, isQuestion, mergeChoices } from "#core/revisions/mergeChoices";
import { counted } from "#core/text/counted";
import { selectArticle, selectConflict, useSession, useSessionView } from "../article/SessionContext";
import { Button } from "../design/components/Button";
import { Notice } from "../design/components/Notice";
import { useActorName } from "../inspector/shared/useActorName";
import styles from "./ConflictPanel.module.css";
import { CopyQuestion, DetailQuestion } from "./ConflictQuestion";

/** Two people have written at the same time: asks which words to go on with. Nothing while there is no conflict. */
export function ConflictPanel() {
  const conflict = useSessionView(selectConflict);
  return conflict ? <Conflict key={conflict.current.version} conflict={conflict} /> : null;
}

/** Both texts, part by part where they differ, and what comes of it. Both stay among the versions whatever is chosen. */
function Conflict({ conflict }: { conflict: ConflictAnswer }) {
  const session = useSession();
  const mine = useSessionView(selectArticle);
  const by = useActorName();
  const theirs = conflict.current;
  const [chosen, setChosen] = useState<Chosen>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    session.syncBody();
    title.current?.focus();
  }, [session]);
  const choices = useMemo(() => mergeChoices(session.base, theirs, mine), [session, theirs, mine]);
  const questions = choices.copy.filter(isQuestion);
  const count = questions.length + choices.details.length;
  const left = undecided(choices, chosen);
  const choose = (key: string, choice: Choice) => setChosen((before) => ({ ...before, [key]: choice }));
  const settle = async (keep: "mine" | "theirs" | "chosen") => {
    if (busy || (keep === "chosen" && left > 0)) return;
    setBusy(true);
    const act = { by, at: new Date().toISOString(), newId: ulid };
    const article = keep === "chosen" ? mergeArticles(theirs, session.view.article, choices, chosen, act) : keep;
    setProblem(await session.resolveConflict(article));
    setBusy(false);
  };
  const { language } = mine;
  const look = { lang: language, dir: directionOf(language) };
  return (
    <section className={styles.conflict} aria-label="Two versions of this article" lang="en" dir="ltr">
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        Two people have changed this article
      </h2>
      <Notice tone="warning" urgent>
        This article was changed in another window or by another program while you were writing. Both texts are kept
        among its versions. Choose the words to go on with: what comes of it is on the page, where you can change it.
      </Notice>
      <div className={styles.whole}>
        <Button disabled={busy} onClick={() => void settle("mine")}>
          Go on with this one
        </Button>
        <Button disabled={busy} onClick={() => void settle("theirs")}>
          Go on with the other one
        </Button>
      </div>
      <p role="status" className={styles.count}>
        {count === 0
          ? "The words are the same: only claims or notes differ, and all of them are kept."
          : `${counted(count, "difference")}, ${left === 0 ? "all decided" : `${left.toString()} to decide`}`}
      </p>
      {choices.details.map((detail) => (
        <DetailQuestion key={detail.field} detail={detail} chosen={chosen} onChoose={choose} />
      ))}
      {questions.map((part) => (
        <CopyQuestion key={part.key} part={part} chosen={chosen} onChoose={choose} look={look} />
      ))}
      {problem ? (
        <Notice tone="danger" urgent>
          {problem.message} {problem.remedy}
        </Notice>
      ) : null}
      <div className={styles.foot}>
        <Button variant="primary" aria-disabled={busy || left > 0} onClick={() => void settle("chosen")}>
          Go on with what is chosen
        </Button>
        {left > 0 ? <span>Decide about every difference first.</span> : null}
      </div>
    </section>
  );
}
