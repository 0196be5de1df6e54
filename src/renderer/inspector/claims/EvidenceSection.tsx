import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ClaimView } from "#core/claims/claimView";
import type { Evidence } from "#core/claims/evidence";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { useSources } from "../shared/useSources";
import { changeClaimDraft, useClaimDraft } from "./claimDrafts";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceItem } from "./EvidenceItem";
import styles from "./EvidenceSection.module.css";
import { newEvidence } from "./newEvidence";

/** What a claim rests on, and the form that adds to it. */
export function EvidenceSection({ claim }: { claim: ClaimView }) {
  const session = useSession();
  const { byId, known } = useSources();
  const draft = useClaimDraft(claim.id).evidence;
  const add = useRef<HTMLButtonElement>(null);
  const edit = (evidence: Evidence | null) => changeClaimDraft(claim.id, { evidence });
  const wasEditing = useRef(draft !== null);

  useEffect(() => {
    if (wasEditing.current && draft === null) add.current?.focus();
    wasEditing.current = draft !== null;
  }, [draft]);

  const remove = (piece: Evidence) => {
    const result = session.do({ type: "remove-evidence", claimId: claim.id, evidenceId: piece.id });
    if (!result.ok) return toast(result.problem.message, { description: result.problem.remedy, urgent: true });
    add.current?.focus();
    toast("Evidence removed.", {
      action: {
        label: "Undo",
        run: () => session.do({ type: "add-evidence", claimId: claim.id, evidence: piece }),
      },
    });
  };

  return (
    <section className={styles.section} aria-label="Evidence">
      <header className={styles.header}>
        <h3 className={styles.title}>Evidence</h3>
        {draft ? null : (
          <Button ref={add} variant="quiet" onClick={() => edit(newEvidence())}>
            <Plus aria-hidden />
            Add evidence
          </Button>
        )}
      </header>
      {claim.evidence.length === 0 && !draft ? (
        <p className={styles.none}>Nothing yet. Link the source that this rests on.</p>
      ) : null}
      <ul className={styles.list}>
        {claim.evidence.map((piece) =>
          draft?.id === piece.id ? null : (
            <EvidenceItem
              key={piece.id}
              evidence={piece}
              source={byId[piece.sourceId]}
              known={known}
              onEdit={() => edit(piece)}
              onRemove={() => remove(piece)}
            />
          ),
        )}
      </ul>
      {draft ? (
        <EvidenceForm
          key={draft.id}
          claim={claim}
          evidence={draft}
          isNew={claim.evidence.every((piece) => piece.id !== draft.id)}
          onChange={edit}
        />
      ) : null}
    </section>
  );
}
