import { type KeyboardEvent, useRef, useState } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { type FactCheck, factCheckSchema } from "#core/claims/factCheck";
import { claimReviewed } from "#core/claims/factChecksOf";
import { Button } from "../../design/components/Button";
import { SelectField, TextAreaField, TextField } from "../../design/components/Field";
import { toast } from "../../design/components/Toasts";
import styles from "./FactCheckForm.module.css";
import { keepFactCheckDraft, useFactCheckDraft } from "./factCheckDrafts";

/** What Google's documentation of `claimReviewed` advises, in characters, so that small screens show it on one line. */
const ADVISED_LENGTH = 75;
const CLAIMANT_KINDS = [
  { value: "person", label: "A person" },
  { value: "organisation", label: "An organisation" },
] as const;

interface FactCheckFormProps {
  claim: ClaimView;
  factCheck: FactCheck;
  /** Whether it has been recorded. */
  onSave: (factCheck: FactCheck) => boolean;
}

/** How a fact check is worded, who made the claim and where. Saved as one entry of the claim's history. */
export function FactCheckForm({ claim, factCheck, onSave }: FactCheckFormProps) {
  const draft = useFactCheckDraft(claim.id);
  const [refused, setRefused] = useState(false);
  const summary = useRef<HTMLTextAreaElement>(null);
  const shown = draft ?? factCheck;
  const addressIsWrong = !factCheckSchema.shape.appearance.safeParse(shown.appearance.trim()).success;
  const change = (changes: Partial<FactCheck>) => keepFactCheckDraft(claim.id, { ...shown, ...changes });
  const end = () => {
    // The buttons go with the draft; the focus must not go with them.
    if (document.activeElement instanceof HTMLButtonElement) summary.current?.focus();
    keepFactCheckDraft(claim.id, null);
    setRefused(false);
  };
  const save = () => {
    setRefused(addressIsWrong);
    if (addressIsWrong || !onSave(tidy(shown))) return;
    end();
    toast("Fact check saved.");
  };
  const words = claimReviewed({ text: claim.text, factCheck: shown });
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="How the fact check is published"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.defaultPrevented || draft === null) return;
        event.stopPropagation();
        end();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextAreaField
        ref={summary}
        label="The claim in short"
        dir="auto"
        maxLength={500}
        placeholder={claimReviewed({ text: claim.text, factCheck: null })}
        hint={lengthAdvice(words)}
        value={shown.summary}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField
          label="Who claimed it"
          dir="auto"
          maxLength={300}
          value={shown.claimant}
          onChange={(event) => change({ claimant: event.target.value })}
        />
        <SelectField
          label="Kind of claimant"
          value={shown.claimantKind ?? "person"}
          options={CLAIMANT_KINDS}
          onValueChange={(claimantKind) => change({ claimantKind })}
        />
      </div>
      <TextField
        label="Where it was claimed"
        type="url"
        inputMode="url"
        dir="ltr"
        maxLength={2_000}
        placeholder="https://"
        error={
          refused && addressIsWrong ? "Give a whole web address, starting with https:// or http://, or none." : null
        }
        value={shown.appearance}
        onChange={(event) => change({ appearance: event.target.value })}
      />
      {draft === null ? null : (
        <div className={styles.actions}>
          <Button variant="quiet" onClick={end}>
            Discard
          </Button>
          <Button variant="primary" type="submit">
            Save
          </Button>
        </div>
      )}
    </form>
  );
}

function lengthAdvice(words: string): string {
  const { length } = [...words];
  return length > ADVISED_LENGTH
    ? `${length} characters. Google advises at most ${ADVISED_LENGTH}: small screens break the line.`
    : "Without the verdict. Left empty, the claim’s own words are published.";
}

function tidy({ summary, claimant, claimantKind, appearance }: FactCheck): FactCheck {
  return {
    summary: summary.trim(),
    claimant: claimant.trim(),
    ...(claimantKind === undefined ? {} : { claimantKind }),
    appearance: appearance.trim(),
  };
}
