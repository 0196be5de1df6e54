import type { WritingTurn } from "../article/writingTurn";
import { Button } from "../design/components/Button";
import { Notice } from "../design/components/Notice";
import { useStore } from "../workspace/store";
import styles from "./ReadingNotice.module.css";

/** Takes the toolbar's place in a window that reads what another one is writing. */
export function ReadingNotice({ writing }: { writing: WritingTurn }) {
  const turn = useStore(writing.turn);
  return (
    <div className={styles.bar} role="status">
      <Notice
        tone={turn === "refused" ? "warning" : "info"}
        actions={
          <Button variant="primary" onClick={() => writing.takeOver()}>
            Take over
          </Button>
        }
      >
        {turn === "refused"
          ? "The other window could not save its words, and keeps them. See to that there, then take over."
          : "This article is being written in another window. Here you can read it, and take over: the other window saves first."}
      </Notice>
    </div>
  );
}
