import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ListedRevision } from "#core/revisions/revisionHead";
import { MAX_REVISION_NAME } from "#core/revisions/revisionName";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { TextField } from "../../design/components/Field";
import styles from "./HistoryPane.module.css";
import { changeVersionName } from "./versionNames";

/** Gives a kept version its name, in its row. */
export function RenameVersion({ revision, onClose }: { revision: ListedRevision; onClose: () => void }) {
  const session = useSession();
  const [name, setName] = useState(revision.name ?? "");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    if ((await changeVersionName(session, revision.id, name)) === null) onClose();
  };
  return (
    <form className={styles.naming} aria-label="Name of the version" onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label="Name of the version"
        dir="auto"
        maxLength={MAX_REVISION_NAME}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      />
      <Button type="submit">Save</Button>
      <Button variant="quiet" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
