import { Crosshair, Eraser } from "lucide-react";
import type { ClaimView } from "#core/claims/claimView";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { pageControls } from "../../page/pageControls";
import { showAccelerator } from "../../platform/shortcuts";
import { AssigneeField } from "./AssigneeField";
import styles from "./ClaimDetail.module.css";
import { ClaimKeyLegend } from "./ClaimKeyLegend";
import { ClaimLedger } from "./ClaimLedger";
import { EvidenceSection } from "./EvidenceSection";
import { FactCheckSection } from "./FactCheckSection";
import { StaleWording } from "./StaleWording";
import { VerdictForm } from "./VerdictForm";

/** What an open card shows under the claim's words. */
export function ClaimDetail({ claim, me }: { claim: ClaimView; me: string }) {
  return (
    <div className={styles.detail}>
      {claim.stale ? <StaleWording claim={claim} /> : null}
      <VerdictForm claim={claim} />
      <EvidenceSection claim={claim} />
      <AssigneeField claim={claim} me={me} />
      <FactCheckSection claim={claim} />
      <ClaimLedger claimId={claim.id} />
      <div className={styles.actions}>
        <Button
          variant="quiet"
          title="Go to the text (Esc)"
          aria-keyshortcuts="Escape"
          onClick={() => pageControls.get()?.jumpToClaim(claim.id)}
        >
          <Crosshair aria-hidden />
          Go to the text
        </Button>
        <Button variant="quiet" onClick={() => unmark(claim.id)}>
          <Eraser aria-hidden />
          Unmark
        </Button>
      </div>
      <ClaimKeyLegend />
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
