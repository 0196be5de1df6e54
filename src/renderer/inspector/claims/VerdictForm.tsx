import { useEffect, useRef } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { isSettled, VERDICT_LABELS } from "#core/claims/verdict";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { TextAreaField } from "../../design/components/Field";
import { isMac, showAccelerator } from "../../platform/shortcuts";
import { ProblemNotice } from "../shared/ProblemNotice";
import { When } from "../shared/When";
import { changeClaimDraft, useClaimDraft } from "./claimDrafts";
import { CLAIM_KEYS } from "./claimKeys";
import { giveVerdict } from "./giveVerdict";
import { Key } from "./Key";
import { canTakeBack, takeBack } from "./takeBack";
import { VerdictChoice } from "./VerdictChoice";
import styles from "./VerdictForm.module.css";

/** The verdict and how it is known. A verdict counts at once; one that is refused waits here for what is missing. */
export function VerdictForm({ claim }: { claim: ClaimView }) {
  const session = useSession();
  const record = useSessionView(selectArticle).claims[claim.id];
  const draft = useClaimDraft(claim.id);
  const note = useRef<HTMLTextAreaElement>(null);
  const verdict = draft.pending ?? claim.verdict;
  const unsaved = draft.pending !== null || (draft.note !== null && draft.note !== claim.verdictNote);
  const give = () => giveVerdict(session, claim, verdict);

  useEffect(() => {
    if (draft.problem) note.current?.focus();
  }, [draft.problem]);

  return (
    <div className={styles.form}>
      <VerdictChoice verdict={verdict} onChoose={(chosen) => giveVerdict(session, claim, chosen)} />
      {isSettled(claim.verdict) && !claim.stale && claim.verdictAt && draft.pending === null ? (
        <div className={styles.given}>
          <p className={styles.by}>
            {VERDICT_LABELS[claim.verdict]} by <bdi>{claim.verdictBy}</bdi>, <When at={claim.verdictAt} />
          </p>
          {record && canTakeBack(record, draft.given) ? (
            <Button
              variant="quiet"
              className={styles.takeBack}
              title={`Take the verdict back (${CLAIM_KEYS.takeBack})`}
              aria-keyshortcuts={CLAIM_KEYS.takeBack}
              onClick={() => takeBack(session, claim.id)}
            >
              Take back <Key>{CLAIM_KEYS.takeBack}</Key>
            </Button>
          ) : null}
        </div>
      ) : null}
      {draft.problem ? <ProblemNotice problem={draft.problem} /> : null}
      <TextAreaField
        ref={note}
        label="How do you know?"
        placeholder="Whom you asked, what you compared"
        dir="auto"
        maxLength={20_000}
        value={draft.note ?? claim.verdictNote}
        onChange={(event) => changeClaimDraft(claim.id, { note: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(isMac ? event.metaKey : event.ctrlKey)) return;
          event.preventDefault();
          give();
        }}
      />
      {unsaved ? (
        <div className={styles.actions}>
          <Button
            variant="quiet"
            onClick={() => changeClaimDraft(claim.id, { note: null, pending: null, problem: null })}
          >
            Discard
          </Button>
          <Button variant="primary" title={`Record (${showAccelerator("CmdOrCtrl+Enter")})`} onClick={give}>
            {isSettled(verdict) ? `Record “${VERDICT_LABELS[verdict]}”` : "Keep the note"}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
