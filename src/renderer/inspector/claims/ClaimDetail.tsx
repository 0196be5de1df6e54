import { Crosshair, Eraser } from "lucide-react";
import type { ClaimView } from "#core/claims/claimView";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { pageControls } from "../../page/pageControls";
import { showAccelerator } from "../../platform/shortcuts";
import { AssigneeField } from "./AssigneeField";
import styles from "./ClaimDetail.module.css";
import { ClaimLedger } from "./ClaimLedger";
import { EvidenceSection } from "./EvidenceSection";
import { StaleWording } from "./StaleWording";
import { VerdictForm } from "./VerdictForm";

/** What an open card shows under the claim's words. */
export function ClaimDetail({ claim }: { claim: ClaimView }) {
  return (
    <div className={styles.detail}>
      {claim.stale ? <StaleWording claim={claim} /> : null}
      <VerdictForm claim={claim} />
      <EvidenceSection claim={claim} />
      <AssigneeField claim={claim} />
      <ClaimLedger claimId={claim.id} />
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => pageControls.get()?.jumpToClaim(claim.id)}>
          <Crosshair aria-hidden />
          Go to the text
        </Button>
        <Button variant="quiet" onClick={() => unmark(claim.id)}>
          <Eraser aria-hidden />
          Unmark
        </Button>
      </div>
    </div>
  );
}

/** The focus goes to the words: the card is about to leave, and undo works there. */
function unmark(claimId: string): void {
  pageControls.get()?.jumpToClaim(claimId);
  pageControls.get()?.unmarkClaim(claimId);
  toast("Claim unmarked.", {
    description: `Its words stay, and so does its record: undo (${showAccelerator("CmdOrCtrl+Z")}) on the page brings it back.`,
  });
}
