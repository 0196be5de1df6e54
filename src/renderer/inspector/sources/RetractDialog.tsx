import { useId, useRef, useState } from "react";
import type { Source } from "#core/sources/source";
import type { SourceUses } from "#core/sources/sourceUses";
import { describeUses, usesTotals } from "#core/sources/usesTotals";
import { TextAreaField } from "../../design/components/Field";
import { ActDialog } from "../shared/ActDialog";
import { FinishedExports } from "./FinishedExports";
import styles from "./RetractDialog.module.css";
import { SourceLead } from "./SourceLead";
import { SourceUsesList } from "./SourceUsesList";
import { UsesOfSource } from "./UsesOfSource";
import { useSourceChanges } from "./useSourceChanges";

interface RetractDialogProps {
  source: Source;
  /** Given what rested on it. */
  onRetracted: (uses: SourceUses) => void;
  onClose: () => void;
}

/** Taking a source back: what rests on it, and why it may not any more. */
export function RetractDialog({ source, onRetracted, onClose }: RetractDialogProps) {
  const changes = useSourceChanges();
  const list = useId();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const missing = reason.trim() === "";

  const retract = async () => {
    setAsked(true);
    if (missing) {
      reasonField.current?.focus();
      return "unready";
    }
    const answer = await changes.retract(source.id, reason.trim());
    if (!answer.ok) return answer.problem;
    onRetracted(answer.value);
    return null;
  };

  return (
    <ActDialog
      title="Retract source"
      description="For a source that has turned out to be wrong, forged or mistaken. Every claim that rests on it needs another look, with the reason in its history."
      action="Retract"
      initialFocus={reasonField}
      act={retract}
      onClose={onClose}
    >
      <SourceLead source={source} />
      <UsesOfSource sourceId={source.id}>
        {(uses) => (
          <>
            <p id={list} role="status" className={styles.summary}>
              {describeUses(uses)}
            </p>
            <FinishedExports finished={usesTotals(uses).finished} tone="danger">
              Final exports that rest on it. Stet cannot call them back: where they were published, they must be
              corrected by hand.
            </FinishedExports>
            {uses.articles.length > 0 ? (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds no control that would bring it along
              <section className={styles.list} aria-labelledby={list} tabIndex={0}>
                <SourceUsesList uses={uses} />
              </section>
            ) : null}
          </>
        )}
      </UsesOfSource>
      <TextAreaField
        ref={reasonField}
        label="Reason"
        hint="It goes into the history of every claim that rests on the source."
        dir="auto"
        maxLength={2_000}
        error={asked && missing ? "Say why it is retracted." : null}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActDialog>
  );
}
