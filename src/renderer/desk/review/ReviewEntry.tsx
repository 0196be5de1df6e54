import { Eye } from "lucide-react";
import { counted } from "#core/text/counted";
import { deskMode } from "../deskView";
import styles from "./ReviewEntry.module.css";
import { useReviewCount } from "./useReviewCount";

/** Leads to the claims that need another look, as long as there are any. */
export function ReviewEntry() {
  const count = useReviewCount();
  if (!count) return null;
  return (
    <button
      type="button"
      className={styles.entry}
      aria-label={`Needs another look: ${counted(count, "claim")}`}
      onClick={() => deskMode.set("review")}
    >
      <Eye aria-hidden />
      Needs another look
      <span className={styles.count}>{count}</span>
    </button>
  );
}
