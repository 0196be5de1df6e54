import { describeCounts } from "#core/claims/describeCounts";
import { countClaims, verificationOf } from "#core/claims/verification";
import { Button } from "../../design/components/Button";
import { VerificationBadge } from "../../design/components/VerificationBadge";
import { inspectorTab } from "../../workspace/uiState";
import { useClaimViews } from "../claimViews";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";

/** Where the article stands by its claims: derived from them, never set by hand. */
export function VerificationSection() {
  const claims = useClaimViews();
  const counts = countClaims(claims);
  return (
    <Section title="Verification" aside={<VerificationBadge verification={verificationOf(claims)} />}>
      <div className={pane.row}>
        <p className={pane.quiet}>{describeCounts(counts)}</p>
        {counts.total > 0 ? (
          <Button variant="quiet" className={pane.flush} onClick={() => inspectorTab.set("claims")}>
            Go to the claims
          </Button>
        ) : null}
      </div>
    </Section>
  );
}
