import { Undo2 } from "lucide-react";
import { useId } from "react";
import type { ArticleSummary } from "#core/article/summary";
import { Button } from "../../design/components/Button";
import rowStyles from "../list/ArticleRow.module.css";
import { RelativeTime } from "../list/RelativeTime";
import styles from "./TrashRow.module.css";

export interface Trashed {
  readonly summary: ArticleSummary;
  readonly trashedAt: string;
}

interface TrashRowProps {
  trashed: Trashed;
  readOnly: boolean;
  tabIndex: 0 | -1;
  onRestore: () => void;
}

/** An article in the trash: what it was, since when it is there, and the way back. */
export function TrashRow({ trashed: { summary, trashedAt }, readOnly, tabIndex, onRestore }: TrashRowProps) {
  const detailsId = useId();
  const name = summary.headline || "Untitled";
  return (
    <div className={styles.row}>
      <p
        className={rowStyles.headline}
        dir="auto"
        lang={summary.headline ? summary.language : undefined}
        data-untitled={!summary.headline || undefined}
      >
        {name}
      </p>
      <p id={detailsId} className={styles.details}>
        Trashed <RelativeTime at={trashedAt} />
      </p>
      <Button
        data-roving
        tabIndex={tabIndex}
        aria-label={`Restore ${name}`}
        aria-describedby={detailsId}
        className={styles.restore}
        disabled={readOnly}
        icon={<Undo2 aria-hidden />}
        onClick={onRestore}
      >
        Restore
      </Button>
    </div>
  );
}
