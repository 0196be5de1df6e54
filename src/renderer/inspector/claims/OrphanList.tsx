import type { ClaimView } from "#core/claims/claimView";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import { claimCardId } from "../showClaim";
import { ClaimLedger } from "./ClaimLedger";
import styles from "./OrphanList.module.css";

/** Claims whose text is gone from the article. They stay here until somebody lets them go. */
export function OrphanList({ orphans, onGone }: { orphans: readonly ClaimView[]; onGone: () => void }) {
  const session = useSession();
  if (orphans.length === 0) return null;
  return (
    <section className={styles.orphans} aria-label="Claims without text">
      <h3 className={styles.title}>Text gone ({orphans.length})</h3>
      <p className={styles.hint}>
        The words of these claims are no longer marked in the article. Undo on the page brings them back; dismiss what
        is meant to be gone.
      </p>
      <ul>
        {orphans.map((claim) => (
          <li key={claim.id} id={claimCardId(claim.id)} className={styles.orphan}>
            <p className={styles.words} dir="auto">
              {claim.text}
            </p>
            <div className={styles.row}>
              <VerdictBadge verdict={claim.verdict} />
              <Button
                variant="plain"
                onClick={() => {
                  const result = session.do({ type: "dismiss-claim", claimId: claim.id, note: "" });
                  if (result.ok) onGone();
                  else toast(result.problem.message, { description: result.problem.remedy, urgent: true });
                }}
              >
                Dismiss
              </Button>
            </div>
            <ClaimLedger claimId={claim.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
