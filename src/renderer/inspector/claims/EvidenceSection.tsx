import { ListPlus, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { ClaimView } from "#core/claims/claimView";
import type { Evidence } from "#core/claims/evidence";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { useStore } from "../../workspace/store";
import { linking } from "../inspectorState";
import { useSources } from "../shared/useSources";
import { focusClaimCard } from "../showClaim";
import { changeClaimDraft, useClaimDraft } from "./claimDrafts";
import { CLAIM_KEYS } from "./claimKeys";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceItem } from "./EvidenceItem";
import styles from "./EvidenceSection.module.css";
import { Key } from "./Key";
import { newEvidence } from "./newEvidence";
import { QuickLink } from "./QuickLink";

/** What a claim rests on, the quick way to add a source as evidence, and the form for all there is to say about one. */
export function EvidenceSection({ claim }: { claim: ClaimView }) {
  const session = useSession();
  const { byId, known } = useSources();
  const { evidence: draft, startAt } = useClaimDraft(claim.id);
  const wanted = useStore(linking);
  const quick = wanted?.claimId === claim.id ? wanted : null;
  const [announcement, announce] = useState("");
  const add = useRef<HTMLButtonElement>(null);
  const edit = (evidence: Evidence | null) => changeClaimDraft(claim.id, { evidence, startAt: null });
  const wasEditing = useRef(draft !== null);

  useEffect(() => {
    if (wasEditing.current && draft === null) focusClaimCard(claim.id);
    wasEditing.current = draft !== null;
  }, [draft, claim.id]);
  // A card that closes takes its list of sources along.
  useEffect(() => () => linking.set(null), []);

  const remove = (piece: Evidence) => {
    const result = session.do({ type: "remove-evidence", claimId: claim.id, evidenceId: piece.id });
    if (!result.ok) return void toast(result.problem.message, { description: result.problem.remedy, urgent: true });
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
        <div className={styles.ways}>
          <Button
            variant="quiet"
            className={styles.way}
            aria-label="Add evidence"
            title={`A source that supports or contradicts it (${CLAIM_KEYS.link})`}
            aria-keyshortcuts={`${CLAIM_KEYS.link} Shift+${CLAIM_KEYS.link}`}
            aria-expanded={quick !== null}
            onClick={() => linking.set(quick ? null : { claimId: claim.id, stance: "supports" })}
          >
            <Plus aria-hidden />
            Add evidence <Key>{CLAIM_KEYS.link}</Key>
          </Button>
          {draft ? null : (
            <Button
              ref={add}
              variant="quiet"
              className={styles.way}
              aria-label="Add evidence with details"
              title="Evidence with quote, file, note and credibility"
              onClick={() => edit(newEvidence())}
            >
              <ListPlus aria-hidden className={styles.sign} />
              <span className={styles.word}>With details</span>
            </Button>
          )}
        </div>
      </header>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {quick ? <QuickLink claim={claim} stance={quick.stance} onAdded={announce} /> : null}
      {claim.evidence.length === 0 && !draft && !quick ? (
        <p className={styles.none}>None yet. Add the source that this rests on.</p>
      ) : null}
      <ul className={styles.list} aria-label="Evidence">
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
          startAt={startAt}
          onChange={edit}
        />
      ) : null}
    </section>
  );
}
