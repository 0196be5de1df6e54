import type { ClaimView } from "#core/claims/claimView";
import { VERDICT_LABELS } from "#core/claims/verdict";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { When } from "../shared/When";
import { RECONFIRM_KEY, REOPEN_KEY } from "./claimKeys";
import { settleStale } from "./giveVerdict";
import styles from "./StaleWording.module.css";
import { WordDiff } from "./WordDiff";

/** What has changed in a claim's words since its verdict, and the two answers to that. */
export function StaleWording({ claim }: { claim: ClaimView }) {
  const session = useSession();
  return (
    <section className={styles.stale} aria-label="Words changed since the verdict">
      <p>
        {VERDICT_LABELS[claim.verdict]}
        {claim.verdictBy ? (
          <>
            {" "}
            by <bdi>{claim.verdictBy}</bdi>
          </>
        ) : null}
        {claim.verdictAt ? (
          <>
            , <When at={claim.verdictAt} />
          </>
        ) : null}
        . The words have changed since:
      </p>
      <WordDiff before={claim.verdictText} after={claim.text} />
      <div className={styles.answers}>
        <Button
          variant="primary"
          aria-keyshortcuts={RECONFIRM_KEY}
          onClick={() => settleStale(session, claim, "reconfirm-claim")}
        >
          Re-confirm <kbd className={styles.key}>{RECONFIRM_KEY}</kbd>
        </Button>
        <Button
          variant="plain"
          aria-keyshortcuts={REOPEN_KEY}
          onClick={() => settleStale(session, claim, "reopen-claim")}
        >
          Reopen <kbd className={styles.key}>{REOPEN_KEY}</kbd>
        </Button>
      </div>
    </section>
  );
}
