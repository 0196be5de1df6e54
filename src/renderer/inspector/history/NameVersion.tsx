import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Problem } from "#core/result";
import { MAX_REVISION_NAME } from "#core/revisions/revisionName";
import { useSession } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { TextField } from "../../design/components/Field";
import { useStore } from "../../workspace/store";
import styles from "./HistoryPane.module.css";
import { nameAsked } from "./historyView";
import { nameVersionNow } from "./versionNames";

/** Keeps the article as it is now, under a name. */
export function NameVersion() {
  const session = useSession();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const asked = useStore(nameAsked);
  useEffect(() => {
    if (!asked) return;
    nameAsked.set(false);
    field.current?.focus();
  }, [asked]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === "") {
      field.current?.focus();
      return;
    }
    setBusy(true);
    const refused = await nameVersionNow(session, name);
    setBusy(false);
    setProblem(refused);
    if (!refused) setName("");
  };
  return (
    <form className={styles.naming} aria-label="Name this version" onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label="Name this version"
        placeholder="Before the lawyers"
        dir="auto"
        maxLength={MAX_REVISION_NAME}
        value={name}
        error={problem ? `${problem.message} ${problem.remedy}` : null}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" aria-disabled={busy}>
        Keep
      </Button>
    </form>
  );
}
