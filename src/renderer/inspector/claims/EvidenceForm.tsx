import { type KeyboardEvent, useId, useState } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { CREDIBILITY_LABELS, type Evidence, STANCE_LABELS, STANCES } from "#core/claims/evidence";
import { recordableFile } from "#core/claims/recordableFile";
import { fileOf, withFile } from "#core/claims/withFile";
import { type Problem, refuse } from "#core/result";
import { useSession } from "../../article/SessionContext";
import { classNames } from "../../design/classNames";
import { Button } from "../../design/components/Button";
import { SelectField, TextAreaField, TextField } from "../../design/components/Field";
import { toast } from "../../design/components/Toasts";
import { useDropTarget } from "../../design/useDropTarget";
import { EvidenceFileField } from "../shared/EvidenceFileField";
import { ProblemNotice } from "../shared/ProblemNotice";
import { useAttaching } from "../shared/useAttaching";
import { useSources } from "../shared/useSources";
import { SourcePicker } from "../sources/SourcePicker";
import styles from "./EvidenceForm.module.css";

const STANCE_OPTIONS = STANCES.map((value) => ({ value, label: STANCE_LABELS[value] }));
const CREDIBILITY_OPTIONS = [
  { value: "", label: "Not judged" },
  ...Object.entries(CREDIBILITY_LABELS).map(([value, label]) => ({ value, label: `${value}: ${label}` })),
];

interface EvidenceFormProps {
  claim: ClaimView;
  evidence: Evidence;
  isNew: boolean;
  /** Where somebody wants to go on writing; null for the beginning. */
  startAt: "locator" | null;
  /** What is typed is kept with the claim until it is recorded; null ends the form. */
  onChange: (evidence: Evidence | null) => void;
}

export function EvidenceForm({ claim, evidence, isNew, startAt, onChange }: EvidenceFormProps) {
  const session = useSession();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sourceMissing, setSourceMissing] = useState(false);
  const id = useId();
  const { sources } = useSources();
  const change = (changes: Partial<Evidence>) => onChange({ ...evidence, ...changes });
  const attaching = useAttaching(false, (file) => onChange(withFile(evidence, file)));
  const { isOver, handlers } = useDropTarget(({ files }) => void attaching.attach([...files]));

  const record = () => {
    if (evidence.sourceId === "") return setSourceMissing(true);
    if (attaching.upload) return setProblem(STILL_ATTACHING.problem);
    const recorded = recordableFile(evidence, sources);
    const type = isNew ? "add-evidence" : "change-evidence";
    const result = session.do({ type, claimId: claim.id, evidence: recorded });
    if (!result.ok) return setProblem(result.problem);
    if (recorded !== evidence) {
      toast(
        `The file is recorded as “${recorded.attachmentName}”: its own name could give a confidential source away.`,
      );
    }
    onChange(null);
  };
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onChange(null);
  };

  return (
    <form
      {...handlers}
      className={classNames(styles.form, isOver && styles.over)}
      aria-labelledby={id}
      onKeyDown={leaveByKey}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <p id={id} className={styles.title}>
        {isNew ? "New evidence" : "Change evidence"}
      </p>
      <SourcePicker
        value={evidence.sourceId}
        error={sourceMissing && evidence.sourceId === "" ? "Choose the source that says so." : null}
        onChange={(sourceId) => change({ sourceId })}
      />
      <div className={styles.pair}>
        <SelectField
          label="Stance"
          value={evidence.stance}
          options={STANCE_OPTIONS}
          onValueChange={(stance) => change({ stance })}
        />
        <SelectField
          label="Credibility"
          value={evidence.credibility === null ? "" : String(evidence.credibility)}
          options={CREDIBILITY_OPTIONS}
          onValueChange={(chosen) => change({ credibility: chosen === "" ? null : Number(chosen) })}
        />
      </div>
      <TextField
        label="Where in the source"
        autoFocus={startAt === "locator"}
        placeholder="Page, timecode, paragraph"
        dir="auto"
        maxLength={1_000}
        value={evidence.locator}
        onChange={(event) => change({ locator: event.target.value })}
      />
      <TextAreaField
        label="Quote"
        placeholder="The source’s own words"
        dir="auto"
        maxLength={20_000}
        value={evidence.quote}
        onChange={(event) => change({ quote: event.target.value })}
      />
      <TextAreaField
        label="Note on this evidence"
        dir="auto"
        maxLength={20_000}
        value={evidence.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <EvidenceFileField
        file={fileOf(evidence)}
        attaching={attaching}
        onRemove={() => onChange(withFile(evidence, null))}
      />
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => onChange(null)}>
          Cancel
        </Button>
        <Button variant="primary" type="submit">
          {isNew ? "Add" : "Save"}
        </Button>
      </div>
    </form>
  );
}

const STILL_ATTACHING = refuse(
  "attaching",
  "The file is still on its way to the desk. Nothing has been recorded yet.",
  "Wait for it, or stop it.",
);
