import { UserRound } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { describeIndependence } from "#core/claims/independentOrigins";
import { useSession } from "../../article/SessionContext";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import { activeClaim } from "../../workspace/uiState";
import { useSources } from "../shared/useSources";
import { claimCardId, showClaim } from "../showClaim";
import styles from "./ClaimCard.module.css";
import { ClaimDetail } from "./ClaimDetail";
import { handleClaimKey } from "./claimKeys";

interface ClaimCardProps {
  claim: ClaimView;
  /** The caret is in it, or it was chosen here: it is open, and its words are selected on the page. */
  active: boolean;
}

export const ClaimCard = memo(function ClaimCard({ claim, active }: ClaimCardProps) {
  const session = useSession();
  const independence = describeIndependence(claim.evidence, useSources().byId);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!active || !card.current) return;
    // A card taller than the pane shows its end first; then its head is brought back.
    card.current.scrollIntoView({ block: "nearest" });
    card.current.querySelector("button")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <li
      ref={card}
      id={claimCardId(claim.id)}
      className={styles.card}
      data-active={active || undefined}
      onKeyDown={active ? (event) => handleClaimKey(event, session, claim) : undefined}
    >
      <button
        type="button"
        className={styles.header}
        aria-expanded={active}
        onClick={() => (active ? activeClaim.set(null) : showClaim(claim.id))}
      >
        <span className={styles.words} dir="auto">
          {claim.text}
        </span>
        <span className={styles.facts}>
          <VerdictBadge verdict={claim.verdict} stale={claim.stale} />
          <span>{evidenceCount(claim)}</span>
          {independence ? <span>{independence}</span> : null}
          {claim.assignee ? (
            <span className={styles.assignee}>
              <UserRound aria-label="Assigned to" role="img" />
              <bdi>{claim.assignee}</bdi>
            </span>
          ) : null}
        </span>
      </button>
      {active ? <ClaimDetail claim={claim} /> : null}
    </li>
  );
});

function evidenceCount({ evidence }: ClaimView): string {
  if (evidence.length === 0) return "no evidence";
  return evidence.length === 1 ? "1 piece of evidence" : `${evidence.length} pieces of evidence`;
}
