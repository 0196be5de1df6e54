import { Check, Scissors } from "lucide-react";
import { useId } from "react";
import { Button } from "../../design/components/Button";
import styles from "./FurnitureOffer.module.css";
import type { Offer } from "./importFile";

/** Lines at the end of an imported text that look like they belong to a web page, with the offer to take them out. */
export function FurnitureOffer({ offer, busy, onRemove }: { offer: Offer; busy: boolean; onRemove: () => void }) {
  const { furniture, state } = offer;
  const reasonId = useId();
  const problem = typeof state === "object" ? state : null;
  return (
    <div className={styles.offer} data-removed={state === "removed" || undefined}>
      <p id={reasonId} className={styles.reason}>
        {furniture.reason}
      </p>
      <blockquote className={styles.preview} dir="auto">
        {furniture.text}
      </blockquote>
      <div className={styles.action} role="status">
        {state === "removed" ? (
          <span className={styles.done}>
            <Check aria-hidden /> Removed from the article
          </span>
        ) : null}
        {problem ? (
          <span className={styles.problem}>
            {problem.message} {problem.remedy}
          </span>
        ) : null}
      </div>
      {state === "offered" || state === "removing" ? (
        <Button
          className={styles.remove}
          icon={<Scissors aria-hidden />}
          aria-describedby={reasonId}
          disabled={busy}
          onClick={onRemove}
        >
          Remove
        </Button>
      ) : null}
    </div>
  );
}
