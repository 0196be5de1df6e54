import { Check, Scissors } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Button } from "../../design/components/Button";
import styles from "./FurnitureOffer.module.css";
import type { Offer } from "./importFile";

/** Lines at the end of an imported text that look like they belong to a web page, with the offer to take them out. */
export function FurnitureOffer({ offer, busy, onRemove }: { offer: Offer; busy: boolean; onRemove: () => void }) {
  const { furniture, state } = offer;
  const reasonId = useId();
  const outcome = useRef<HTMLParagraphElement>(null);
  const isSettled = state === "removed" || typeof state === "object";
  // The button that was pressed is gone, and the focus with it.
  useEffect(() => {
    if (isSettled && document.activeElement === document.body) outcome.current?.focus();
  }, [isSettled]);
  const problem = typeof state === "object" ? state : null;
  return (
    <div className={styles.offer} data-removed={state === "removed" || undefined}>
      <p id={reasonId} className={styles.reason}>
        Looks like page furniture: {furniture.reason}. Keep it, or remove it from the article:
      </p>
      <blockquote className={styles.preview} dir="auto">
        {furniture.text}
      </blockquote>
      <p ref={outcome} tabIndex={-1} className={styles.outcome} role="status">
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
      </p>
      {isSettled ? null : (
        <Button
          className={styles.remove}
          icon={<Scissors aria-hidden />}
          aria-describedby={reasonId}
          aria-disabled={busy}
          onClick={busy ? undefined : onRemove}
        >
          Remove
        </Button>
      )}
    </div>
  );
}
