import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type RefObject, useState } from "react";
import type { DeskInfo } from "#api/contracts/desk";
import type { Problem } from "#core/result";
import { profileSchema } from "#core/settings/deskSettings";
import { initialsOf } from "#core/text/initialsOf";
import { client } from "../../data/client";
import { queries } from "../../data/queries";
import { TextField } from "../../design/components/Field";
import { Notice } from "../../design/components/Notice";
import { toast } from "../../design/components/Toasts";
import styles from "./ProfileForm.module.css";

interface ProfileFormProps {
  id: string;
  desk: DeskInfo;
  nameField: RefObject<HTMLInputElement | null>;
  onSaved: () => void;
}

/** Name and initials. A button elsewhere submits it by its id. */
export function ProfileForm({ id, desk, nameField, onSaved }: ProfileFormProps) {
  const queryClient = useQueryClient();
  const [name, setName] = useState(desk.profile?.name ?? desk.actingAs);
  /** Null as long as they follow from the name. */
  const [ownInitials, setOwnInitials] = useState(desk.profile?.initials ?? null);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const initials = ownInitials ?? initialsOf(name);
  const checked = profileSchema.safeParse({ name, initials });
  const wrong = new Set(asked && !checked.success ? checked.error.issues.map((issue) => issue.path[0]) : []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!checked.success) {
      nameField.current?.focus();
      return;
    }
    const answer = await client.desk.setProfile(checked.data);
    if (!answer.ok) return setProblem(answer.problem);
    queryClient.setQueryData(queries.desk().queryKey, answer.value);
    onSaved();
    toast(`Signed as ${answer.value.actingAs} from now on`);
  };
  return (
    <form id={id} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      {problem ? (
        <Notice tone="danger" urgent>
          {problem.message} {problem.remedy}
        </Notice>
      ) : null}
      <TextField
        ref={nameField}
        label="Name"
        dir="auto"
        autoComplete="name"
        maxLength={200}
        value={name}
        error={wrong.has("name") ? "Say who you are: a name of one letter or more." : null}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label="Initials"
        dir="auto"
        autoComplete="off"
        maxLength={8}
        value={initials}
        hint="Up to eight characters. Left empty, they follow from the name."
        error={wrong.has("initials") && !wrong.has("name") ? "Give initials of one to eight characters." : null}
        onChange={(event) => setOwnInitials(event.target.value || null)}
      />
    </form>
  );
}
