import type { ClaimView } from "#core/claims/claimView";
import { VERDICT_LABELS } from "#core/claims/verdict";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { TextField } from "../../design/components/Field";
import { When } from "../shared/When";
import { changeClaimDraft, useClaimDraft } from "./claimDrafts";
import { CLAIM_KEYS } from "./claimKeys";
import { settleStale } from "./giveVerdict";
import { Key } from "./Key";
import { RetractionList } from "./RetractionList";
import styles from "./StaleWording.module.css";
import { WordDiff } from "./WordDiff";

/** Why a claim needs another look: what has changed in its words, which source is gone; and the two answers to that. */
export function StaleWording({ claim }: { claim: ClaimView }) {
  const session = useSession();
  const { lookNote } = useClaimDraft(claim.id);
  const reconfirm = () => settleStale(session, claim, "reconfirm-claim");
  return (
    <section className={styles.stale} aria-label="Needs another look">
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
        . {claim.reworded ? "The words have changed since:" : "The words are the same."}
      </p>
      {claim.reworded ? <WordDiff before={claim.verdictText} after={claim.text} /> : null}
      <RetractionList retractions={claim.retractions} />
      <TextField
        label="Note on this look (optional)"
        placeholder="What you compared"
        dir="auto"
        maxLength={20_000}
        value={lookNote}
        onChange={(event) => changeClaimDraft(claim.id, { lookNote: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          reconfirm();
        }}
      />
      <div className={styles.answers}>
        <Button variant="primary" aria-keyshortcuts={CLAIM_KEYS.reconfirm} onClick={reconfirm}>
          Re-confirm <Key>{CLAIM_KEYS.reconfirm}</Key>
        </Button>
        <Button
          variant="plain"
          aria-keyshortcuts={CLAIM_KEYS.reopen}
          onClick={() => settleStale(session, claim, "reopen-claim")}
        >
          Reopen <Key>{CLAIM_KEYS.reopen}</Key>
        </Button>
      </div>
    </section>
  );
}
