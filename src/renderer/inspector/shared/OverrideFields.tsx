import { TextAreaField, TextField } from "../../design/components/Field";
import type { OverrideDraft } from "./useOverride";

/** Why a closed gate is opened, and who answers for it. */
export function OverrideFields({ draft }: { draft: OverrideDraft }) {
  const { reason, setReason, by, setBy, reasonField, nameField, lacking } = draft;
  return (
    <>
      <TextAreaField
        ref={reasonField}
        label="Reason"
        dir="auto"
        maxLength={2_000}
        error={lacking.reason ? "Say why the gate is to be opened." : null}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        ref={nameField}
        label="Name"
        dir="auto"
        maxLength={200}
        hint="Who answers for it"
        error={lacking.by ? "Say who answers for it." : null}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
    </>
  );
}
