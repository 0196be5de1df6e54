import { X } from "lucide-react";
import type { ArticleSummary } from "#core/article/summary";
import { counted } from "#core/text/counted";
import { Button, IconButton } from "../../design/components/Button";
import { useStore } from "../../workspace/store";
import { askForBatch } from "../export/batchAsked";
import styles from "./SelectionBar.module.css";
import { selectAllListed, selectedOf, selecting, selection, stopSelecting } from "./selection";

interface SelectionBarProps {
  articles: readonly ArticleSummary[];
  /** The focus goes back to the list when the bar goes. */
  onLeave: () => void;
}

/** How many articles are selected, and what can be done with them. */
export function SelectionBar({ articles, onLeave }: SelectionBarProps) {
  const on = useStore(selecting);
  const chosen = selectedOf(articles, useStore(selection));
  if (!on) return null;
  const leave = () => {
    stopSelecting();
    onLeave();
  };
  const all = chosen.length === articles.length;
  return (
    <div
      role="toolbar"
      aria-label="Selected articles"
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <p className={styles.count}>{counted(chosen.length, "article")} selected</p>
      <IconButton label="End selection" icon={<X aria-hidden />} onClick={leave} />
      <div className={styles.actions}>
        <Button aria-disabled={all} onClick={() => (all ? undefined : selectAllListed())}>
          Select all shown
        </Button>
        <Button
          variant="primary"
          aria-disabled={chosen.length === 0}
          onClick={() => (chosen.length > 0 ? askForBatch({ kind: "selected", articles: chosen }) : undefined)}
        >
          Export…
        </Button>
      </div>
    </div>
  );
}
