import type { Ref } from "react";
import type { SourceFieldErrors } from "#core/sources/readSourceFields";
import { RELIABILITY_LABELS, SOURCE_KIND_LABELS, SOURCE_KINDS, type SourceFields } from "#core/sources/source";
import { SelectField, TextAreaField, TextField } from "../../design/components/Field";
import { FilesField } from "../shared/FilesField";
import { useSources } from "../shared/useSources";
import { LinesField } from "./LinesField";
import { OriginField } from "./OriginField";
import styles from "./SourceDialog.module.css";
import { TermsChangeNotice } from "./TermsChangeNotice";
import { TermsField } from "./TermsField";

const KIND_OPTIONS = SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] }));
const RELIABILITIES = Object.keys(RELIABILITY_LABELS) as (keyof typeof RELIABILITY_LABELS)[];
const RELIABILITY_OPTIONS = [
  { value: "", label: "Not judged" } as const,
  ...RELIABILITIES.map((value) => ({ value, label: `${value}: ${RELIABILITY_LABELS[value]}` })),
];

interface SourceFieldSetProps {
  /** The source whose fields they are; null for a new one. */
  sourceId: string | null;
  fields: SourceFields;
  errors: SourceFieldErrors;
  nameRef: Ref<HTMLInputElement>;
  onChange: (change: Partial<SourceFields>) => void;
  /** Told whether a file is on its way to the desk. */
  onAttaching: (busy: boolean) => void;
}

/** The fields of a source, in the order in which one comes to know them. */
export function SourceFieldSet({ sourceId, fields, errors, nameRef, onChange, onAttaching }: SourceFieldSetProps) {
  const saved = useSources().byId[sourceId ?? ""];
  return (
    <>
      <div className={styles.pair}>
        <TextField
          ref={nameRef}
          label="Name"
          dir="auto"
          maxLength={300}
          error={errors.name}
          value={fields.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <SelectField
          label="Kind"
          value={fields.kind}
          options={KIND_OPTIONS}
          onValueChange={(kind) => onChange({ kind })}
        />
      </div>
      <TextField
        label="Role"
        placeholder="What they are, or what it is"
        dir="auto"
        maxLength={300}
        error={errors.role}
        value={fields.role}
        onChange={(event) => onChange({ role: event.target.value })}
      />
      <TermsField
        terms={fields.terms}
        publicLabel={fields.publicLabel}
        error={errors.publicLabel}
        change={
          saved && saved.terms !== fields.terms ? <TermsChangeNotice source={saved} terms={fields.terms} /> : null
        }
        onChange={onChange}
      />
      <LinesField
        label="Other names"
        hint="Nicknames, spellings, handles; one a line"
        error={errors.aliases}
        lines={fields.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <LinesField
        label="Contact details"
        hint="E-mail, telephone, address; one a line. They never leave the desk."
        error={errors.contacts}
        lines={fields.contacts}
        onChange={(contacts) => onChange({ contacts })}
      />
      <div className={styles.pair}>
        <TextField
          label="Web address"
          inputMode="url"
          dir="ltr"
          placeholder="https://"
          error={errors.url}
          value={fields.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
        <TextField
          label="Archived copy"
          inputMode="url"
          dir="ltr"
          placeholder="https://"
          error={errors.archivedUrl}
          value={fields.archivedUrl}
          onChange={(event) => onChange({ archivedUrl: event.target.value })}
        />
        <TextField
          label="Seen on"
          type="date"
          error={errors.seenOn}
          value={fields.seenOn ?? ""}
          onChange={(event) => onChange({ seenOn: event.target.value || null })}
        />
        <SelectField
          label="Reliability"
          value={fields.reliability ?? ""}
          options={RELIABILITY_OPTIONS}
          onValueChange={(reliability) => onChange({ reliability: reliability === "" ? null : reliability })}
        />
      </div>
      <OriginField
        sourceId={sourceId}
        originId={fields.originId}
        error={errors.originId}
        onChange={(originId) => onChange({ originId })}
      />
      <TextAreaField
        label="Notes"
        hint="For the desk alone; in no export."
        dir="auto"
        maxLength={20_000}
        error={errors.notes}
        value={fields.notes}
        onChange={(event) => onChange({ notes: event.target.value })}
      />
      <FilesField
        label="Files"
        hint="A recording, a scan, a saved page. They never leave the desk."
        error={errors.files}
        files={fields.files}
        onChange={(files) => onChange({ files })}
        onBusy={onAttaching}
      />
    </>
  );
}
