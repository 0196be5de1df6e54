import { useState } from "react";
import { plainText } from "#core/article/document/plainText";
import { selectArticle, selectConflict, useSession, useSessionView } from "../article/SessionContext";
import { Button } from "../design/components/Button";
import { Notice } from "../design/components/Notice";
import styles from "./ConflictPanel.module.css";

/** Two windows have saved different texts: shows both, and lets the user choose. The other one stays as a revision. */
export function ConflictPanel() {
  const session = useSession();
  const conflict = useSessionView(selectConflict);
  const mine = useSessionView(selectArticle);
  const [busy, setBusy] = useState(false);
  if (!conflict) return null;
  const keep = async (choice: "mine" | "theirs") => {
    setBusy(true);
    await session.resolveConflict(choice);
    setBusy(false);
  };
  return (
    <section className={styles.conflict} aria-label="Two versions of this article">
      <Notice tone="warning" urgent>
        This article was changed in another window. Both texts are kept; choose the one to go on with.
      </Notice>
      <div className={styles.texts}>
        <Version title="Here" headline={mine.headline} text={plainText(mine.body)}>
          <Button variant="primary" disabled={busy} onClick={() => void keep("mine")}>
            Go on with this one
          </Button>
        </Version>
        <Version
          title="In the other window"
          headline={conflict.current.headline}
          text={plainText(conflict.current.body)}
        >
          <Button disabled={busy} onClick={() => void keep("theirs")}>
            Go on with the other one
          </Button>
        </Version>
      </div>
    </section>
  );
}

function Version({
  title,
  headline,
  text,
  children,
}: {
  title: string;
  headline: string;
  text: string;
  children: React.ReactNode;
}) {
  return (
    <div className={styles.version}>
      <h2>{title}</h2>
      {/* Scrolls, so it takes the focus for the arrow keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className={styles.text} tabIndex={0} aria-label={`Text: ${title}`} dir="auto">
        <strong>{headline}</strong>
        {text}
      </section>
      {children}
    </div>
  );
}
