import { useRef, useState } from "react";
import { sameJson } from "#core/article/sameJson";
import { type Problem, refuse } from "#core/result";
import { fieldsOf } from "#core/sources/fieldsOf";
import { readSourceFields, type SourceFieldErrors } from "#core/sources/readSourceFields";
import type { Source, SourceFields } from "#core/sources/source";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { Disclosure } from "../../design/components/Disclosure";
import { RetractedBadge } from "../../design/components/RetractedBadge";
import { ProblemNotice } from "../shared/ProblemNotice";
import { RetractionReason } from "./RetractionReason";
import styles from "./SourceDialog.module.css";
import { SourceFieldSet } from "./SourceFieldSet";
import { useSourceChanges } from "./useSourceChanges";
import { WhereUsed } from "./WhereUsed";

const BLANK: SourceFields = {
  kind: "person",
  name: "",
  aliases: [],
  role: "",
  url: "",
  archivedUrl: "",
  seenOn: null,
  contacts: [],
  reliability: null,
  notes: "",
  terms: "on-the-record",
  publicLabel: "",
  originId: null,
  files: [],
};

interface SourceDialogProps {
  /** The source to change; without one a new source is made. */
  source?: Source;
  /** What is known of a new source. */
  start?: Partial<SourceFields>;
  /** Given the source as saved, or null when nothing was. */
  onClose: (saved: Source | null) => void;
}

/** Everything that the desk knows of a source. Open as long as it is there. */
export function SourceDialog({ source, start, onClose }: SourceDialogProps) {
  const [fields, setFields] = useState<SourceFields>(() => ({ ...BLANK, ...start, ...(source && fieldsOf(source)) }));
  const [errors, setErrors] = useState<SourceFieldErrors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const [attaching, setAttaching] = useState(false);
  const changes = useSourceChanges();
  const form = useRef<HTMLFormElement>(null);
  const name = useRef<HTMLInputElement>(null);

  const save = async () => {
    if (saving) return;
    if (attaching) return setProblem(STILL_ATTACHING.problem);
    const read = readSourceFields(fields);
    setErrors(read.ok ? {} : read.errors);
    setProblem(null);
    if (!read.ok) {
      requestAnimationFrame(() => {
        const first = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
        first?.focus();
        first?.scrollIntoView({ block: "center" });
      });
      return;
    }
    setSaving(true);
    const answer = await (source ? changes.edit(source.id, read.fields) : changes.add(read.fields));
    setSaving(false);
    if (answer.ok) onClose(answer.value);
    else setProblem(answer.problem);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose(null);
      }}
      title={source ? "Edit source" : "New source"}
      initialFocus={name}
      footer={
        <>
          <Button variant="plain" onClick={() => onClose(null)}>
            Cancel
          </Button>
          <Button variant="primary" aria-disabled={saving} onClick={() => form.current?.requestSubmit()}>
            {source ? "Save source" : "Add source"}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // This dialog may stand within another form, in React if not in the page.
          event.stopPropagation();
          void save();
        }}
      >
        {source?.retraction ? (
          <div className={styles.retraction}>
            <RetractedBadge />
            <RetractionReason retraction={source.retraction} />
          </div>
        ) : null}
        <SourceFieldSet
          sourceId={source?.id ?? null}
          fields={fields}
          errors={errors}
          nameRef={name}
          onAttaching={setAttaching}
          onChange={(change) => setFields((before) => ({ ...before, ...change }))}
        />
        {source ? (
          <Disclosure summary="Where it is used">
            <WhereUsed
              sourceId={source.id}
              changed={!sameJson(fields, fieldsOf(source))}
              onLeave={() => onClose(null)}
            />
          </Disclosure>
        ) : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
      </form>
    </Dialog>
  );
}

const STILL_ATTACHING = refuse(
  "attaching",
  "A file is still on its way to the desk. Nothing has been saved yet.",
  "Wait for it, or stop it.",
);
